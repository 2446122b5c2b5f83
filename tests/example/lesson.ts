import { asks } from '@/content/ask';
import { mean } from '@/content/numbers/measure';
import { defineLesson, step } from '@/content/schema';
import { column, row, show } from '@/content/stage';
import { type Covering, hide, hideNothing, hideNumbers, onceEdited, onceTurned } from '@/content/veil';
import card from './card';
import { dartCells } from './cells';
import { knobs } from './knobs';
import { SCORES, WEIGHT } from './refs';
import { counts, ladder, nothing, picture, samples, sentence } from './scenes';

/** The column of the dart that the question is about. */
const asked: Covering = ({ given }) => ({ cols: [(given.dart ?? 1) - 1] });

/** Every contract of content/, used by something that runs. */
export default defineLesson({
  card,
  countFrom: 1,
  scenes: { sentence, ladder, picture, samples, counts, nothing },
  knobs,
  presets: {
    swapped: {
      edits: () => ({ 'in.order': new Map([[1, 2], [2, 1]]) }), // biome-ignore format: reads as pairs
      words: { en: 'Swap two words', zh: '交换两个词' },
    },
    calm: {
      knobs: { temperature: 4, scaled: 1 },
      words: { en: 'Calm', zh: '冷静' },
    },
  },
  steps: [
    step('order', {
      symbols: { O: 'in.order', E: 'w.words', X: 'tokens', G: 'gate' },
      stage: column(
        show('matrix', { of: 'in.order' }),
        row(show('matrix', { of: 'w.words' }), show('matrix', { of: 'tokens' }), show('matrix', { of: 'gate' })),
      ),
      focus: { tensor: 'tokens', cell: [1, 0] },
      thumb: 'in.order',
      controls: ['weights', { preset: 'swapped' }],
      ask: asks('construct'),
      veil: hideNothing('The table is built on the stage, and judged on sentences that nobody has seen.'),
    }),
    step('runs', {
      knobs: { temperature: 0.5 },
      symbols: { S: 'scores', A: 'probs', B: 'probs@unscaled', C: 'probs@silenced' },
      stage: row(
        show('matrix', { of: 'scores' }),
        show('matrix', { of: 'probs' }),
        show('matrix', { of: 'probs@unscaled' }),
        show('matrix', { of: 'probs@silenced' }),
        show('matrix', { of: 'brightness@picture' }),
      ),
      runs: {
        unscaled: { knobs: { scaled: 0 }, words: { en: 'undivided', zh: '不除' } },
        silenced: {
          edits: () => ({ scores: new Map([0, 5, 10, 15].map((index) => [index, -9])) }),
          words: { en: 'no word itself', zh: '不看自己' },
        },
        picture: { scene: 'picture', words: { en: 'another network', zh: '另一个网络' } },
      },
      focus: { tensor: 'probs', cell: [0, 1] },
      controls: [{ knob: 'temperature' }, { knob: 'scaled' }, { preset: 'calm' }],
      numbers: { sharper: (c) => c.value('probs@unscaled', 0, 1) - c.value('probs', 0, 1) },
      ask: asks('number'),
      veil: [
        hide('probs@unscaled', { rows: [0] }),
        hide('probs', onceTurned('scaled', 1, { rows: [0] })),
        hideNumbers(['sharper']),
      ],
    }),
    step('ladder', {
      scene: 'ladder',
      symbols: { W: WEIGHT, S: SCORES, Y: 'stage.{stage}.block.{block}.out' },
      stage: row(
        show('matrix', { of: WEIGHT }),
        show('matrix', { of: SCORES }),
        show('matrix', { of: 'stage.{stage}.block.{block}.out' }),
      ),
      repeated: true,
      focus: { tensor: SCORES, cell: [1, 2] },
      controls: ['stage', 'block', 'head', { knob: 'stages' }, { knob: 'blocks' }, { knob: 'heads' }],
      ask: asks('choice'),
      veil: [hide(SCORES, { cols: [2] })],
    }),
    step('windows', {
      scene: 'ladder',
      symbols: { V: 'windowed' },
      stage: row(show('matrix', { of: 'windowed' }), show('bars', { of: 'windowed' })),
      focus: { tensor: 'windowed', cell: [2, 1] },
      controls: ['window', 'group', { knob: 'windows' }],
      ask: asks('numbers'),
      veil: hideNothing('Window and group stand on their buttons.'),
    }),
    step('picture', {
      scene: 'picture',
      symbols: { B: 'brightness', M: 'brightness@mirrored' },
      stage: row(
        show('matrix', { of: 'in.image:channel=0' }),
        show('matrix', { of: 'brightness' }),
        show('matrix', { of: 'brightness@mirrored' }),
      ),
      runs: { mirrored: { knobs: { turn: 2 }, words: { en: 'mirrored', zh: '镜像' } } },
      focus: { tensor: 'brightness', cell: [2, 3] },
      thumb: 'brightness@mirrored',
      controls: [{ knob: 'turn' }],
      ask: asks('cell', { tensor: 'brightness@mirrored' }),
      veil: [hide('brightness@mirrored')],
    }),
    step('samples', {
      scene: 'samples',
      symbols: { P: 'in.points', R: 'distance', H: 'hits', K: 'in.counts', Z: 'counted' },
      stage: row(
        column(
          show('matrix', { of: 'in.points' }),
          show('matrix', { of: 'distance' }),
          show('matrix', { of: 'hits' }),
          show('matrix', { of: 'in.counts', toggle: true }),
          show('matrix', { of: 'counted' }),
        ),
        show('arrows', { vectors: [0, 1].map((i) => ({ of: 'in.points', row: i, label: `p_${i + 1}` })) }),
      ),
      focus: { tensor: 'distance', cell: [0, 1] },
      controls: [{ knob: 'darts' }, { knob: 'seed' }],
      numbers: { mean: (c) => mean(c.matrix('distance')[0] ?? []) },
      ask: asks('fill-in', { cells: dartCells, given: { dart: 2 }, least: { darts: 3 } }),
      veil: [...['distance', 'hits', 'counted'].map((of) => hide(of, asked)), hide('hits', onceEdited(['in.points']))],
    }),
    step('counts', {
      scene: 'counts',
      symbols: { N: 'counts' },
      stage: show('matrix', { of: 'counts' }),
      focus: { tensor: 'counts', cell: [1, 0] },
      controls: [{ knob: 'heads' }],
      ask: asks('order'),
      veil: [hide('counts', { rows: [1, 2] })],
    }),
    step('nothing', {
      scene: 'nothing',
      symbols: { X: 'in.x', L: 'log' },
      stage: column(show('matrix', { of: 'in.x' }), show('matrix', { of: 'log' })),
      focus: { tensor: 'log', cell: [0, 2] },
      nonFinite: true,
      ask: asks('choice'),
      veil: hideNothing('That there is no number has to be seen.'),
    }),
  ],
});
