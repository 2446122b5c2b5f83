import { asks, choice, number } from '@/content/ask';
import type { Context } from '@/content/context';
import { changedRows, cosine, greatestChange, mean } from '@/content/numbers/measure';
import { cellOf } from '@/content/numbers/selected';
import { GRID } from '@/content/numbers/vit-refs';
import { change, copyRows, onNegative } from '@/content/numbers/what-if';
import { step } from '@/content/schema';
import { column, show } from '@/content/stage';
import { type Covering, hide, hideNothing, onceEdited } from '@/content/veil';

/** How far the class token's row moves, in this tensor, when the picture becomes its negative. */
const classTokenMoves = (c: Context, ref: string): number =>
  greatestChange([c.matrix(ref)[0] as number[]], [onNegative(c).matrix(ref)[0] as number[]]);

const rowsMovedByNegative = (c: Context): number => changedRows(c.matrix('sequence'), onNegative(c).matrix('sequence'));

/** The rows of the two patches that the question makes alike, as soon as pixels are changed. */
const twinRows: Covering = (c) => {
  const { a = 6, b = 16 } = c.given;
  return onceEdited(['in.image', 'patches'], { rows: [a - 1, b - 1] })(c);
};

/** Whether two patches (0-based) share a side. */
function areNeighbours(a: number, b: number): boolean {
  const down = Math.abs(Math.floor(a / GRID) - Math.floor(b / GRID));
  return down + Math.abs((a % GRID) - (b % GRID)) === 1;
}

/** Mean cosine between the position rows of all pairs of patches that are neighbours, or that are not. */
function likeness(c: Context, neighbours: boolean): number {
  const rows = c.matrix('w.pos_embed').slice(1);
  const pairs = rows.flatMap((a, i) =>
    rows.flatMap((b, j) => (i < j && areNeighbours(i, j) === neighbours ? [cosine(a, b)] : [])),
  );
  return mean(pairs);
}

/** The same run without any positions: no learned ones, no relative bias. */
function withoutPositions(c: Context): Context {
  const tables = c.trace.names.filter((name) => name === 'w.pos_embed' || name.endsWith('.attn.rel_bias_table'));
  return c.rerun({
    edits: Object.assign({}, ...tables.map((name) => change(c, name, () => 0))),
  });
}

/** The largest change of a class probability when patches 6 and 16 exchange their pixels. */
const exchange = (c: Context): number =>
  greatestChange(c.matrix('probs'), c.rerun({ edits: copyRows(c, 'patches', { 5: 15, 15: 5 }) }).matrix('probs'));

/** Below this a difference is rounding: the same sums, added in another order. */
const ROUNDING = 1e-5;

export const tokenSteps = [
  step('embed', {
    symbols: { X: 'patches', W: 'w.patch_embed.weight', B: 'w.patch_embed.bias', E: 'embedding' },
    stage: show('product', {
      left: 'patches',
      right: 'w.patch_embed.weight',
      bias: 'w.patch_embed.bias',
      result: 'embedding',
      over: 'picture',
    }),
    focus: { tensor: 'embedding', cell: [5, 0] },
    controls: ['weights'],
    numbers: {
      rows: (c) => c.matrix('embedding').length,
      width: (c) => c.matrix('embedding')[0]?.length ?? 0,
    },
    ask: asks('choice', { given: { a: 6, b: 16 } }),
    veil: [hide('embedding', twinRows)],
  }),
  step('class-token', {
    symbols: { Z: 'sequence', C: 'w.cls_token', E: 'embedding' },
    stage: column(
      show('heatmap', { of: 'w.cls_token' }),
      show('heatmap', { of: 'embedding' }),
      show('heatmap', { of: 'sequence' }),
    ),
    focus: { tensor: 'sequence', cell: [0, 0] },
    controls: ['weights'],
    numbers: {
      before: (c) => classTokenMoves(c, 'sequence'),
      after: (c) => classTokenMoves(c, 'block.0.residual2'),
      changed: rowsMovedByNegative,
    },
    ask: number(rowsMovedByNegative, 0),
    veil: hideNothing('Two pictures are never on the page at once: how many rows change is counted by the answer.'),
  }),
  step('position', {
    symbols: { Z: 'sequence', P: 'w.pos_embed', X: 'tokens' },
    stage: show('combine', { parts: ['sequence', 'w.pos_embed'], signs: ['+'], result: 'tokens' }),
    focus: { tensor: 'tokens', cell: [6, 10] },
    controls: ['weights'],
    numbers: {
      token: (c) => cellOf(c, 'sequence'),
      position: (c) => cellOf(c, 'w.pos_embed'),
      both: (c) => cellOf(c, 'tokens'),
      near: (c) => likeness(c, true),
      far: (c) => likeness(c, false),
      moved: (c) => changedRows(c.matrix('sequence'), c.matrix('tokens')),
      without: (c) => exchange(withoutPositions(c)),
      with: exchange,
    },
    ask: choice(['yes', 'no'], (c) => (exchange(withoutPositions(c)) > ROUNDING ? 'yes' : 'no')),
    veil: hideNothing('Runs without positions, and with patches exchanged, are made by the answer alone.'),
  }),
];
