import { asks } from '@/content/ask';
import { type Step, step } from '@/content/schema';
import { column, row, show } from '@/content/stage';
import { hide, hideNothing, onceEdited, onceTurned } from '@/content/veil';
import { ANIMAL, IT } from './data';
import { WK, WQ, X } from './refs';
import { onceAny } from './veils';

/** What a second layer adds, a layer that is built, and what another order does. */
export const sentenceSteps: readonly Step[] = [
  step('pronoun', {
    scene: 'pronoun',
    knobs: { first: 1, end: 0, words: 11 },
    symbols: { A: 'first.probs', Z: 'written', B: 'second.probs' },
    stage: column(
      ...(['first', 'second'] as const).map((layer, i) =>
        show('strip', {
          rows: [{ of: 'in.words', title: { en: `Layer ${i + 1}`, zh: `第 ${i + 1} 层` } }],
          arcs: { of: `${layer}.probs`, query: IT },
        }),
      ),
    ),
    focus: { tensor: 'second.probs', cell: [IT, ANIMAL] },
    thumb: 'second.probs',
    controls: [{ knob: 'end' }, { knob: 'first' }],
    numbers: {
      sign: (c) => c.value('first.probs', IT, c.matrix('first.probs').length - 1),
      before: (c) => c.rerun({ knobs: { first: 1 } }).value('second.probs', IT, ANIMAL),
    },
    ask: asks('number'),
    veil: [...['written', 'second.scores', 'second.probs'].map((of) => hide(of, onceTurned('first', 1)))],
  }),
  step('build', {
    scene: 'unbuilt',
    knobs: { long: 8 },
    symbols: { X, WQ, WK, A: 'probs' },
    stage: row(
      show('matrix', { of: X }),
      column(show('matrix', { of: WQ }), show('matrix', { of: WK })),
      show('matrix', { of: 'probs' }),
    ),
    focus: { tensor: WQ, cell: [0, 0] },
    thumb: 'in.tokens',
    numbers: { now: (c) => c.value('probs', IT, ANIMAL) },
    ask: asks('construct'),
    veil: hideNothing('The layer is built on the stage, and judged on sentences that nobody has seen.'),
  }),
  step('order', {
    scene: 'reordered',
    knobs: { said: 0 },
    symbols: { X, Z: 'output', P: 'then.tokens', O: 'then.output', H: 'states', G: 'then.states' },
    stage: column(
      row(...[X, 'output', 'states'].map((of) => show('matrix', { of }))),
      row(...['then.tokens', 'then.output', 'then.states'].map((of) => show('matrix', { of }))),
    ),
    asides: { code: () => import('./code/reordered') },
    focus: { tensor: 'output', cell: [1, 0] },
    controls: [{ knob: 'said' }],
    ask: asks('choice'),
    veil: ['then.probs', 'then.output', 'then.states', 'first.output'].map((of) =>
      hide(of, onceAny(onceTurned('said', 0), onceEdited([X, 'in.order']))),
    ),
  }),
];
