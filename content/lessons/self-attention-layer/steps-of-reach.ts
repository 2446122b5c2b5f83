import { asks } from '@/content/ask';
import { type Step, step } from '@/content/schema';
import { pick, show } from '@/content/stage';
import { type Covering, hide, onceTurned } from '@/content/veil';
import { STACKED } from './knobs';
import { onceAny } from './veils';

/** What the layers cost beyond the first length. */
const longer: Covering = (c) => ({
  cells: c.matrix('C').flatMap((_, row) => (row ? ([1, 2, 3] as const).map((kind) => [row, kind] as const) : [])),
});

/** How far each layer sees, what it costs, and how many steps lie between two ends. */
export const reachSteps: readonly Step[] = [
  step('reach', {
    scene: 'reach',
    knobs: { place: 6 },
    symbols: { M: 'moved' },
    stage: show('grid', { of: 'moved', over: 'rows', across: 3, zoom: 1.5 }),
    focus: { tensor: 'moved', cell: [0, 5] },
    controls: [{ knob: 'place' }],
    ask: asks('numbers', { given: { place: 6 } }),
    veil: ['moved', 'convolution.after', 'recurrent.after', 'attention.after'].map((of) => hide(of)),
  }),
  step('cost', {
    scene: 'cost',
    knobs: { d: 96, k: 3, drawn: 0 },
    symbols: { C: 'C' },
    // The chart is fetched when somebody asks for it.
    stage: pick(
      'drawn',
      show('table', { of: 'C', columns: [1, 2, 3] }),
      show('chart', {
        of: 'C^T',
        rows: [1, 2, 3],
        x: 'C:column=0',
        log: 'xy',
        roles: ['attention', 'residual', 'key'],
        marks: [{ x: { knob: 'd' }, words: 'n = d' }],
        names: { x: { en: 'tokens n', zh: '词元数 n' }, y: { en: 'multiplications', zh: '乘法次数' } },
      }),
    ),
    focus: { tensor: 'C', cell: [0, 1] },
    controls: [{ knob: 'd' }, { knob: 'k' }, { knob: 'drawn' }],
    numbers: {
      attention: (c) => c.value('C', 0, 1),
      recurrent: (c) => c.value('C', 0, 2),
      convolution: (c) => c.value('C', 0, 3),
    },
    ask: asks('numbers', { given: { n: 16, times: 2, longer: 32 } }),
    veil: [hide('C', longer)],
  }),
  step('path', {
    scene: 'stack',
    knobs: { tokens: 16, k: 3, layers: 1, how: STACKED },
    symbols: { R: 'reached' },
    stage: show('matrix', { of: 'reached' }),
    focus: { tensor: 'reached', cell: [15, 0] },
    controls: [{ knob: 'layers' }, { knob: 'k' }, { knob: 'how' }],
    ask: asks('number', { given: { n: 16, k: 3 } }),
    veil: [hide('reached', onceAny(onceTurned('layers', 1), onceTurned('how', STACKED)))],
  }),
  step('compare', {
    scene: 'compared',
    knobs: { tokens: 16, d: 96, k: 3 },
    symbols: { C: 'T' },
    stage: show('table', { of: 'T' }),
    focus: { tensor: 'T', cell: [0, 2] },
    controls: [{ knob: 'tokens' }, { knob: 'd' }, { knob: 'k' }],
    ask: asks('order', { given: { n: 16, k: 3 } }),
    veil: [hide('T', { cols: [2] })],
  }),
];
