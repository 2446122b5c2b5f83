import { asks } from '@/content/ask';
import { type Step, step } from '@/content/schema';
import { column, row, show } from '@/content/stage';
import { type Covering, hide } from '@/content/veil';
import { PRODUCT, WIDTHS } from './knobs';
import { averageBefore, keyCosine, keyWeight, routesApart } from './numbers';

/** Another width than the one that the question starts from. */
const otherWidth: Covering = (c) => (WIDTHS[c.knobs.width ?? 0] === c.given.from ? 'none' : 'all');

/** The key that the question is about has other numbers than it starts with. */
const keyMoved: Covering = (c) => {
  const key = (c.given.key ?? 1) - 1;
  return [2 * key, 2 * key + 1].some((at) => c.trace.edits['in.keys']?.has(at)) ? 'all' : 'none';
};

/** Somebody builds keys to try how far the score goes. */
const keysTried: Covering = (c) => (c.trace.edits['in.keys'] || c.trace.edits['in.queries'] ? 'all' : 'none');

/** A score by chance, and what a score can be made of. */
export const pairSteps: readonly Step[] = [
  step('chance', {
    scene: 'crowd',
    knobs: { width: 1, score: PRODUCT },
    symbols: { P: 'probs', L: 'largest', M: 'average' },
    stage: row(show('bars', { of: 'probs' }), show('histogram', { of: 'largest', range: [0, 1], bins: 20 })),
    focus: { tensor: 'probs', cell: [0, 0] },
    controls: [{ knob: 'width' }, { knob: 'score' }],
    numbers: { before: averageBefore },
    ask: asks('choice', { given: { from: 4, to: 64 } }),
    veil: ['scores', 'probs', 'largest', 'average'].map((of) => hide(of, otherWidth)),
  }),
  step('dot', {
    scene: 'pair',
    symbols: { q: 'in.q', K: 'in.keys', S: 'products', C: 'cosines', P: 'probs' },
    stage: row(
      show('arrows', {
        vectors: [
          { of: 'in.q', row: 0, label: 'q' },
          ...[0, 1, 2, 3].map((i) => ({ of: 'in.keys', row: i, label: `k_${i + 1}` })),
        ],
        drag: { of: 'in.keys', row: 1 },
      }),
      column(
        show('product', { left: 'in.q', right: 'in.keys^T', result: 'products' }),
        show('matrix', { of: 'cosines' }),
        show('matrix', { of: 'probs' }),
      ),
    ),
    asides: { play: () => import('./play/product') },
    focus: { tensor: 'products', cell: [0, 0] },
    controls: [{ preset: 'longer' }],
    numbers: { before: keyWeight, cosine: (c) => keyCosine(c, 1) },
    ask: asks('choice', { given: { key: 3, times: 3 } }),
    veil: ['products', 'probs'].map((of) => hide(of, keyMoved)),
  }),
  step('additive', {
    scene: 'additiveScore',
    symbols: {
      q: 'in.queries',
      K: 'in.keys',
      WQ: 'w.q.weight',
      WK: 'w.k.weight',
      w: 'w.v.weight',
      H: 'features',
      S: 'scores',
      B: 'scores@joined',
    },
    runs: { joined: { scene: 'additiveNetwork', words: { en: 'as one network', zh: '一个网络' } } },
    stage: row(
      column(
        show('product', { left: 'in.queries', right: 'w.q.weight', result: 'projected_queries' }),
        show('product', { left: 'in.keys', right: 'w.k.weight', result: 'projected_keys' }),
      ),
      column(...['features:query=0', 'w.v.weight^T', 'scores', 'scores@joined'].map((of) => show('matrix', { of }))),
    ),
    asides: { network: () => import('./additive-whole') },
    focus: { tensor: 'scores', cell: [0, 0] },
    numbers: { apart: routesApart },
    ask: asks('choice', { given: { a: 1, b: 1 } }),
    veil: ['scores', 'scores@joined', 'features', 'probs'].map((of) => hide(of, keysTried)),
  }),
];
