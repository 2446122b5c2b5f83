import { type Context, choice, column, number, row, show, step } from '@/content/schema';
import { argmax, changedRows, cosine, greatestChange, mean } from '../measure';
import { attn, QUERY } from '../refs';
import { change } from '../what-if';

const LAST = 'block.3.residual2';

/** Mean cosine over all pairs of different patch rows; the class token is left out. */
function similarity(c: Context, ref: string): number {
  const patches = c.matrix(ref).slice(1);
  return mean(patches.flatMap((a, i) => patches.slice(i + 1).map((b) => cosine(a, b))));
}

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

export const answerSteps = [
  step('blocks', {
    thumb: LAST,
    symbols: { A: attn('probs') },
    stage: show('multiples', { of: attn('probs'), over: 'block-head', as: 'matrix' }),
    focus: { tensor: attn('probs'), cell: [QUERY, 0] },
    controls: ['block', 'head'],
    numbers: {
      similarBefore: (c) => similarity(c, 'tokens'),
      similarAfter: (c) => similarity(c, LAST),
      started: (c) => reached(c, 'tokens'),
      reached: (c) => reached(c, 'block.0.residual2'),
    },
    ask: number((c) => reached(c, 'block.0.residual2'), 0),
    minutes: 4,
  }),
  step('class', {
    thumb: 'probs',
    symbols: { P: 'pooled', L: 'logits', Y: 'probs' },
    stage: column(
      show('heatmap', { of: 'norm', zoom: 0.25 }),
      row(show('bars', { of: 'logits', labels: 'classes' }), show('bars', { of: 'probs', labels: 'classes' })),
    ),
    focus: { tensor: 'probs', cell: [0, 0] },
    numbers: { winner: (c) => argmax(chances(c)), chance: (c) => Math.max(...chances(c)), effect },
    ask: choice(['nothing', 'uniform', 'different'], logitsWithoutPatches),
    minutes: 4,
  }),
];
