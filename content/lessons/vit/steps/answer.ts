import { choice, number } from '@/content/ask';
import type { Context } from '@/content/context';
import { argmax, changedRows, greatestChange } from '@/content/numbers/measure';
import { attn, blockWeight, QUERY } from '@/content/numbers/vit-refs';
import { change } from '@/content/numbers/what-if';
import { step } from '@/content/schema';
import { row, show } from '@/content/stage';
import { hide, hideNumbers, onceEdited } from '@/content/veil';

const LAST = 'block.3.residual2';

/** The run with one pixel changed, in the last patch. */
const repainted = (c: Context): Context =>
  c.rerun({
    edits: change(c, 'in.image', (value, [y, x, channel]) =>
      y === 24 && x === 24 && channel === 0 ? 1 - value : value,
    ),
  });

const reached = (c: Context, ref: string): number => changedRows(c.matrix(ref), repainted(c).matrix(ref));

const withoutPatches = (c: Context): Context =>
  c.rerun({ edits: change(c, LAST, (value, [token]) => (token === 0 ? value : 0)) });

const effect = (c: Context): number => greatestChange(c.matrix('logits'), withoutPatches(c).matrix('logits'));

function logitsWithoutPatches(c: Context): string {
  if (effect(c) === 0) return 'nothing';
  const [logits = []] = withoutPatches(c).matrix('logits');
  return logits.every((logit) => logit === logits[0]) ? 'uniform' : 'different';
}

const chances = (c: Context): number[] => c.matrix('probs')[0] as number[];
const winner = (c: Context): number => argmax(chances(c));
const chance = (c: Context): number => chances(c)[winner(c)] as number;

/** Numbers that a head returns for each token: its rows in the output projection. */
const HEAD_WIDTH = 12;

/** The run in which nothing that the chosen head returns is passed on. */
const withoutHead = (c: Context): Context =>
  c.rerun({
    edits: change(c, blockWeight('attn.proj.weight'), (value, [feature = 0]) =>
      Math.floor(feature / HEAD_WIDTH) === c.head ? 0 : value,
    ),
  });

export const answerSteps = [
  step('blocks', {
    thumb: LAST,
    symbols: { A: attn('probs') },
    stage: show('multiples', { of: attn('probs'), over: ['block', 'head'], as: 'matrix' }),
    focus: { tensor: attn('probs'), cell: [QUERY, 0] },
    controls: ['block', 'head', 'weights'],
    numbers: {
      winner,
      chance,
      without: (c) => chances(withoutHead(c))[winner(c)] as number,
      started: (c) => reached(c, 'tokens'),
      reached: (c) => reached(c, 'block.0.residual2'),
    },
    ask: number((c) => reached(c, 'block.0.residual2'), 0),
    veil: [hide('block.0.residual2', onceEdited(['in.image', 'patches']))],
  }),
  step('class', {
    symbols: { P: 'pooled', W: 'w.head.weight', B: 'w.head.bias', L: 'logits', Y: 'probs' },
    stage: row(
      show('product', {
        left: 'pooled',
        right: 'w.head.weight',
        bias: 'w.head.bias',
        result: 'logits',
        above: 'norm',
      }),
      show('bars', { of: 'probs', labels: 'classes' }),
    ),
    focus: { tensor: 'probs', cell: [0, 5] },
    controls: ['weights'],
    numbers: { winner, chance, effect },
    ask: choice(['nothing', 'uniform', 'different'], logitsWithoutPatches),
    veil: [
      hide('logits', onceEdited([LAST])),
      hide('probs', onceEdited([LAST])),
      hideNumbers(['winner', 'chance'], onceEdited([LAST])),
    ],
  }),
];
