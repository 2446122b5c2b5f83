import { asks } from '@/content/ask';
import { type Step, step } from '@/content/schema';
import { column, row, show } from '@/content/stage';
import { type Covering, hide, hideNothing, hideNumbers, onceEdited } from '@/content/veil';
import { queryCells, scoreCells } from './cells';
import { WK, WQ, WV, X } from './example';
import { knob, productCell, share, tempered, tokenLength, total } from './numbers';

/** The example itself. */
const TWO = { count: 2 };

/** More tokens than features, so that no row can be taken for a column. */
const FOUR = { count: 4 };

/** The layer as its formula has it, whatever was turned before. */
const AS_WRITTEN = { scaled: 1, temperature: 1 };

/** The two cells that the question asks for: a query with a key, and the other way round. */
const bothWays: Covering = ({ given: { i = 1, j = 4 } }) => ({ cells: [[i - 1, j - 1], [j - 1, i - 1]] }); // biome-ignore format: a pair

/** From two rows of two numbers to outputs, the whole as a program, and a layer that does what bare tokens cannot. */
export const steps: readonly Step[] = [
  step('tokens', {
    knobs: TWO,
    symbols: { X },
    stage: row(
      show('matrix', { of: X }),
      show('arrows', {
        vectors: [
          { of: X, row: 0, label: 'a_1' },
          { of: X, row: 1, label: 'a_2' },
        ],
        drag: { of: X, row: 0 },
      }),
    ),
    focus: { tensor: X, cell: [0, 0] },
    numbers: { length1: tokenLength(0), length2: tokenLength(1), own: (c) => tokenLength(0)(c) * tokenLength(0)(c) },
    ask: asks('number'),
    veil: hideNothing('The bound stands nowhere: it is worked out from the two lengths.'),
  }),
  step('query', {
    knobs: FOUR,
    symbols: { X, WQ, Q: 'q' },
    stage: row(
      show('product', { left: X, right: WQ, result: 'q' }),
      show('arrows', {
        vectors: [
          { of: X, row: 0, label: 'a_1' },
          { of: 'q', row: 0, label: 'q_1', role: 'query' },
        ],
      }),
    ),
    focus: { tensor: 'q', cell: [0, 1] },
    numbers: { cell: productCell(X, WQ, 0, 1) },
    ask: asks('fill-in', { cells: queryCells, least: FOUR }),
    veil: [
      hide('q', { rows: [3] }),
      // The fused product holds the queries once more.
      hide('fused', { cells: [[3, 0], [3, 1]] }), // biome-ignore format: a pair
    ],
  }),
  step('queries', {
    knobs: FOUR,
    symbols: { X, WQ, Q: 'q' },
    stage: show('product', { left: X, right: WQ, result: 'q' }),
    focus: { tensor: 'q', cell: [1, 0] },
    numbers: { all: (c) => c.matrix('q').flat().length },
    ask: asks('choice', { given: { row: 3 }, least: { count: 3 } }),
    veil: [hide('q', onceEdited([X]))],
  }),
  step('keys', {
    knobs: FOUR,
    symbols: { X, WK, K: 'k', Q: 'q' },
    stage: show('product', { left: X, right: WK, result: 'k' }),
    focus: { tensor: 'k', cell: [0, 0] },
    numbers: {
      cell: productCell(X, WK, 0, 0),
      alike: productCell('q', 'q^T', 0, 1),
      there: productCell('q', 'k^T', 0, 1),
      back: productCell('q', 'k^T', 1, 0),
    },
    ask: asks('choice', { given: { row: 1 }, least: FOUR }),
    veil: [hide('k', onceEdited([WK])), hideNumbers(['there', 'back'], onceEdited([WK]))],
  }),
  step('scores', {
    knobs: FOUR,
    symbols: { Q: 'q', K: 'k', QK: 'products' },
    stage: show('product', { left: 'q', right: 'k^T', result: 'products' }),
    asides: { play: () => import('./play/scores') },
    focus: { tensor: 'products', cell: [0, 1] },
    numbers: { cell: productCell('q', 'k^T', 0, 1) },
    ask: asks('fill-in', { cells: scoreCells, given: { i: 1, j: 4 }, least: FOUR }),
    veil: [hide('products', bothWays), hide('scores', bothWays)],
  }),
  step('scale', {
    knobs: { ...FOUR, scaled: 1 },
    symbols: { QK: 'products', S: 'scores' },
    stage: row(show('matrix', { of: 'products' }), show('matrix', { of: 'scores' })),
    focus: { tensor: 'scores', cell: [0, 1] },
    controls: [{ knob: 'scaled' }],
    // Another width than the stage has, whose scores show the factor.
    ask: asks('number', { given: { d: 16 } }),
    veil: hideNothing('No matrix on the page is as wide as those of the question.'),
  }),
  step('softmax', {
    knobs: FOUR,
    symbols: { S: 'scores', A: 'probs' },
    stage: row(
      show('matrix', { of: 'scores' }),
      show('matrix', { of: 'probs', rowSums: true }),
      show('bars', { of: 'probs', row: 'selected' }),
    ),
    asides: { play: () => import('./play/softmax') },
    focus: { tensor: 'probs', cell: [0, 1] },
    controls: [{ knob: 'scaled' }, { knob: 'temperature' }],
    numbers: {
      exp1: tempered(0),
      exp2: tempered(1),
      total,
      weight2: share(1),
      before: (c) => c.value('probs', (c.given.row ?? 1) - 1, (c.given.key ?? 1) - 1),
    },
    ask: asks('number', { given: { row: 1, out: 4, key: 2 }, least: FOUR }),
    veil: hideNothing('No knob takes a token away: the weights that are left are worked out.'),
  }),
  step('values', {
    knobs: FOUR,
    symbols: { X, WV, V: 'v', Q: 'q' },
    stage: show('product', { left: X, right: WV, result: 'v' }),
    focus: { tensor: 'v', cell: [0, 0] },
    numbers: {
      key2: productCell('probs', 'k', 0, 1),
      value2: productCell('probs', 'v', 0, 1),
    },
    ask: asks('choice', { given: { times: 10 } }),
    veil: [
      ...['q', 'k', 'v', 'probs', 'output'].map((part) => hide(part, onceEdited([WV]))),
      hideNumbers(['key2', 'value2'], onceEdited([WV])),
    ],
  }),
  step('output', {
    knobs: FOUR,
    symbols: { A: 'probs', V: 'v', Z: 'output' },
    stage: row(
      show('product', { left: 'probs', right: 'v', result: 'output' }),
      show('arrows', {
        vectors: [
          ...[0, 1, 2, 3].map((row) => ({ of: 'v', row, label: `v_${row + 1}`, role: 'value' as const })),
          { of: 'output', row: 0, label: 'z_1' },
        ],
        mix: { weights: 'probs', values: 'v', row: 0 },
      }),
    ),
    asides: { play: () => import('./play/output') },
    focus: { tensor: 'output', cell: [0, 0] },
    controls: [{ knob: 'count' }, { knob: 'temperature' }],
    numbers: {
      mixed1: productCell('probs', 'v', 0, 0),
      mixed2: productCell('probs', 'v', 0, 1),
    },
    ask: asks('number', { given: { i: 1, j: 4, by: 10 }, least: FOUR }),
    veil: [hide('output', onceEdited(['v', WV]))],
  }),
  step('shapes', {
    knobs: TWO,
    symbols: { X, WF: 'w.fused', F: 'fused' },
    stage: column(
      show('shapes', {
        flow: [
          { label: 'X', rows: '{rows}', cols: '{din}', role: 'residual' },
          { label: 'W_Q', rows: '{din}', cols: '{dk}', op: '·' },
          { label: 'Q', rows: '{rows}', cols: '{dk}', role: 'query', op: '=' },
        ],
      }),
      show('shapes', {
        flow: [
          { label: 'X', rows: '{rows}', cols: '{din}', role: 'residual' },
          { label: 'W_V', rows: '{din}', cols: '{dv}', op: '·' },
          { label: 'V', rows: '{rows}', cols: '{dv}', role: 'value', op: '=' },
        ],
      }),
      show('product', { left: X, right: 'w.fused', result: 'fused' }),
    ),
    asides: { code: () => import('./code/shapes') },
    focus: { tensor: 'fused', cell: [0, 0] },
    controls: [{ knob: 'din' }, { knob: 'dk' }],
    numbers: {
      rows: knob('rows'),
      din: knob('din'),
      dk: knob('dk'),
      dv: knob('dv'),
      root: (c) => Math.sqrt(knob('dk')(c)),
    },
    ask: asks('numbers'),
    veil: hideNothing('The shapes of A and Z and the divisor stand nowhere on the page.'),
  }),
  step('program', {
    knobs: { ...FOUR, ...AS_WRITTEN },
    symbols: { X, Z: 'output' },
    stage: row(show('matrix', { of: X }), show('matrix', { of: 'w.fused' }), show('matrix', { of: 'output' })),
    focus: { tensor: 'output', cell: [0, 0] },
    ask: asks('order', { least: FOUR }),
    veil: hideNothing('The lines stand in the question, their order nowhere.'),
  }),
  step('together', {
    scene: 'apart',
    knobs: AS_WRITTEN,
    symbols: { X, WQ, WK, A: 'probs' },
    stage: row(
      show('arrows', {
        vectors: [0, 1].map((i) => ({ of: X, row: i, label: `a_${i + 1}` })),
      }),
      column(
        row(show('matrix', { of: WQ }), show('matrix', { of: WK })),
        show('matrix', { of: 'probs', rowSums: true }),
      ),
    ),
    focus: { tensor: 'probs', cell: [0, 1] },
    numbers: { first: (c) => c.value('probs', 0, 1), second: (c) => c.value('probs', 1, 0) },
    ask: asks('construct'),
    veil: hideNothing('The layer is built on the stage, and judged on pairs that nobody has seen.'),
  }),
];
