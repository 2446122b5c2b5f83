import { asks } from '@/content/ask';
import type { Context } from '@/content/context';
import { argmax } from '@/content/numbers/measure';
import { attn, blockWeight, QUERY } from '@/content/numbers/vit-refs';
import { change } from '@/content/numbers/what-if';
import { step } from '@/content/schema';
import { row, show } from '@/content/stage';
import { hide, hideNumbers, onceEdited } from '@/content/veil';
import { LAST } from '../places';
import { HEAD_WIDTH } from '../sizes';

const chances = (c: Context): number[] => c.matrix('probs')[0] as number[];
const winner = (c: Context): number => argmax(chances(c));
const chance = (c: Context): number => chances(c)[winner(c)] as number;

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
    },
    ask: asks('number', { given: { patch: 16 } }),
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
    numbers: { winner, chance },
    ask: asks('choice'),
    veil: [
      hide('logits', onceEdited([LAST])),
      hide('probs', onceEdited([LAST])),
      hideNumbers(['winner', 'chance'], onceEdited([LAST])),
    ],
  }),
];
