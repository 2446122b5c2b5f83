import { asks } from '@/content/ask';
import { type Step, step } from '@/content/schema';
import { column, row, show } from '@/content/stage';
import { type Covering, hide, hideNothing, onceTurned } from '@/content/veil';
import { goal, queryLength, weightOf } from './numbers';

const network = () => import('./whole');
const play = () => import('./play/context');

/** Once the first query is longer or shorter than the question has it. */
const otherLength: Covering = (c) => (Math.abs(queryLength(c) - (c.given.long ?? 2)) < 1e-6 ? 'none' : 'all');
const attended = ['scores', 'probs', 'context'];

/** One context for each output: its weights follow the query and the states. */
export const attentionSteps: readonly Step[] = [
  step('context', {
    scene: 'reading',
    knobs: { flip: 0 },
    symbols: { Q: 'in.q', H: 'states', S: 'scores', A: 'probs', C: 'context', F: 'fixed' },
    stage: row(
      show('arrows', {
        vectors: [
          { of: 'in.q', row: 0, label: 'q_1' },
          ...[0, 1, 2, 3].map((row) => ({ of: 'states', row, label: `h_${row + 1}` })),
        ],
        drag: { of: 'in.q', row: 0 },
      }),
      column(
        show('matrix', { of: 'scores' }),
        show('matrix', { of: 'probs', rowSums: true }),
        row(show('matrix', { of: 'context' }), show('matrix', { of: 'fixed' })),
      ),
    ),
    asides: { network, play },
    focus: { tensor: 'probs', cell: [0, 0] },
    numbers: { before: weightOf('key') },
    ask: asks('number', { given: { key: 1, long: 2 } }),
    veil: attended.map((of) => hide(of, otherLength)),
  }),
  step('flip', {
    scene: 'sharply',
    knobs: { flip: 0 },
    symbols: { H: 'states', Q: 'in.q', S: 'scores', A: 'probs', C: 'context', F: 'fixed' },
    stage: row(
      column(show('matrix', { of: 'in.q' }), show('matrix', { of: 'states' })),
      column(
        show('matrix', { of: 'scores' }),
        show('matrix', { of: 'probs', rowSums: true }),
        row(show('matrix', { of: 'context' }), show('matrix', { of: 'fixed' })),
      ),
    ),
    asides: { network, play },
    focus: { tensor: 'probs', cell: [0, 0] },
    controls: [{ knob: 'flip' }],
    numbers: { before: weightOf('word') },
    ask: asks('choice', { given: { word: 1 } }),
    veil: ['states', 'fixed', ...attended].map((of) => hide(of, onceTurned('flip', 0))),
  }),
  step('find', {
    scene: 'once',
    knobs: { flip: 0 },
    symbols: { X: 'words', H: 'states', Q: 'in.q', S: 'scores', A: 'probs' },
    stage: row(
      column(show('matrix', { of: 'in.q' }), show('matrix', { of: 'words' })),
      show('matrix', { of: 'states' }),
      column(show('matrix', { of: 'scores' }), show('bars', { of: 'probs' })),
    ),
    focus: { tensor: 'in.q', cell: [0, 0] },
    thumb: 'probs',
    numbers: { ...goal },
    ask: asks('construct'),
    veil: hideNothing('The query is built on the stage, and judged on shuffles that nobody has seen.'),
  }),
  step('program', {
    scene: 'sharply',
    knobs: { flip: 0 },
    symbols: { X: 'words', Q: 'in.q', C: 'context' },
    stage: row(show('matrix', { of: 'words' }), show('matrix', { of: 'in.q' }), show('matrix', { of: 'context' })),
    asides: { play },
    focus: { tensor: 'context', cell: [0, 0] },
    ask: asks('order'),
    veil: hideNothing('The lines stand in the question, their order nowhere.'),
  }),
];
