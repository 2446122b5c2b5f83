import { asks } from '@/content/ask';
import { type Step, step } from '@/content/schema';
import { column, pick, row, show } from '@/content/stage';
import { type Covering, hide, hideNothing } from '@/content/veil';
import { MEASURED } from './knobs';
import { normBefore, spreadBefore } from './numbers';

const widthName = { en: 'width d', zh: '维数 d' };

/** Another width than the one that the question starts from. */
const otherWidth: Covering = (c) => (c.knobs.d === c.given.d && !c.knobs.draw ? 'none' : 'all');
/** As soon as entries have the size that the question gives them. */
const asAsked: Covering = ({ knobs: { ofQ = 1, ofK = 1 } }) => (ofQ === 1 && ofK === 1 ? 'none' : 'all');
/** What is measured beyond the width that the question starts from. */
const beyond: Covering = ({ given: { from = 4 } }) => ({
  cols: MEASURED.flatMap((width, i) => (width > from ? [i] : [])),
});

/** Single numbers beside a chart, whose cells are far smaller. */
const measures = (...of: readonly string[]) => of.map((each) => show('matrix', { of: each, zoom: 3 }));
const byWidth = (of: readonly string[], y: { en: string; zh: string }, marks: readonly number[] = []) =>
  show('chart', {
    of,
    x: 'in.widths',
    log: 'x',
    marks: marks.map((mark) => ({ y: mark })),
    names: { x: widthName, y },
  });

const undivided = ['raw.largest', 'raw.norm'];
const divided = ['scaled.largest', 'scaled.norm'];
const share = { en: 'mean of 200', zh: '200 个的平均' };

/** Why scores grow with the width, what to divide them by, and what happens if nobody does. */
export const widthSteps: readonly Step[] = [
  step('variance', {
    scene: 'sums',
    knobs: { d: 12, draw: 0 },
    symbols: { S: 'products', M: 'mean', V: 'variance', D: 'deviation' },
    stage: row(
      show('histogram', { of: 'products', range: [-40, 40], bins: 40 }),
      column(...measures('mean', 'variance', 'deviation')),
    ),
    focus: { tensor: 'products', cell: [0, 0] },
    controls: [{ knob: 'd' }, { knob: 'draw' }],
    numbers: { before: spreadBefore },
    ask: asks('choice', { given: { d: 12, times: 4 } }),
    veil: ['products', 'mean', 'variance', 'deviation'].map((of) => hide(of, otherWidth)),
  }),
  step('divide', {
    scene: 'widths',
    knobs: { p: 0 },
    symbols: { U: 'undivided', F: 'divisors', D: 'deviations' },
    stage: column(
      byWidth(['undivided', 'deviations'], { en: 'standard deviation', zh: '标准差' }, [1]),
      row(...measures('undivided', 'divisors', 'deviations')),
    ),
    focus: { tensor: 'deviations', cell: [0, 0] },
    controls: [{ knob: 'p' }],
    ask: asks('construct'),
    veil: hideNothing('The power is found on the stage, and judged in widths that nobody has seen.'),
  }),
  step('premise', {
    scene: 'larger',
    knobs: { d: 96, ofQ: 1, ofK: 1 },
    symbols: { S: 'scores', D: 'deviation' },
    stage: row(
      show('histogram', { of: 'scores', range: [-8, 8], bins: 32 }),
      column(...measures('mean', 'variance', 'deviation')),
    ),
    focus: { tensor: 'scores', cell: [0, 0] },
    controls: [{ knob: 'ofQ' }, { knob: 'ofK' }],
    ask: asks('number', { given: { ofQ: 3, ofK: 1, d: 96 } }),
    veil: ['products', 'scores', 'mean', 'variance', 'deviation'].map((of) => hide(of, asAsked)),
  }),
  step('saturation', {
    scene: 'saturated',
    knobs: { divided: 0 },
    symbols: { L: 'raw.largest', J: 'raw.norm' },
    stage: pick(
      'divided',
      column(byWidth(undivided, share), row(...measures(...undivided))),
      column(byWidth([...undivided, ...divided], share), row(...measures(...divided))),
    ),
    focus: { tensor: 'raw.norm', cell: [0, 0] },
    controls: [{ knob: 'divided' }],
    numbers: { before: normBefore },
    ask: asks('choice', { given: { from: 64, to: 256 } }),
    veil: [
      ...['raw.norm', 'raw.largest'].map((of) => hide(of, beyond)),
      ...['raw.slopes', 'raw.norms', 'raw.most', 'raw.probs', 'scaled.norm', 'scaled.norms'].map((of) => hide(of)),
    ],
  }),
];
