import { textWidth } from '../text-width';
import type { Matrix, Size } from '../view';
import type { CellSize } from './cell-size';

/** Which sides of a grid carry the names of rows and columns, where they fit. */
export type Labels = 'auto' | 'rows' | 'cols' | 'none';

const CHARACTER = 6.2;
/** Height of the strip of column names. */
const STRIP = 16;
const LINE = 13;

export interface LabelAxis {
  /** Every how many rows or columns one is named; 0: none are. */
  readonly step: number;
  /** Nearer names than this would touch. */
  readonly pitch: number;
}

export interface GridLayout extends Size {
  /** Where the cells begin: right of the row names, below the column names. */
  readonly left: number;
  readonly top: number;
  readonly rows: LabelAxis;
  readonly cols: LabelAxis;
}

/** Where cells and names lie; the whole is `width` × `height`. */
export function gridLayout(matrix: Matrix, cell: CellSize, labels: Labels): GridLayout {
  const { rowText, colText } = longestNames(matrix);
  const rows = axis(labels === 'auto' || labels === 'rows', matrix.rows, cell.height, LINE);
  const cols = axis(
    labels === 'auto' || labels === 'cols',
    matrix.cols,
    cell.width,
    Math.ceil(colText * CHARACTER) + 6,
  );
  const left = rows.step ? Math.ceil(rowText * CHARACTER) + 7 : 0;
  const top = cols.step ? STRIP : 0;
  return {
    left,
    top,
    rows,
    cols,
    width: left + matrix.cols * cell.width,
    height: top + matrix.rows * cell.height,
  };
}

function axis(wanted: boolean, count: number, side: number, pitch: number): LabelAxis {
  if (!wanted || count < 2) return { step: 0, pitch };
  let step = 1;
  while (step * side < pitch) step *= 2;
  return { step: step < count ? step : 0, pitch };
}

/** Solving a cell size lays the same matrix out many times. */
const known = new WeakMap<Matrix, { rowText: number; colText: number }>();

function longestNames(matrix: Matrix) {
  const before = known.get(matrix);
  if (before) return before;
  const found = {
    rowText: longest(matrix.rows, matrix.rowLabel),
    colText: longest(matrix.cols, matrix.colLabel),
  };
  known.set(matrix, found);
  return found;
}

function longest(count: number, label: (i: number) => string): number {
  let most = 1;
  for (let i = 0; i < count; i++) most = Math.max(most, textWidth(label(i)));
  return most;
}

/** The rows or columns to name: every `step`-th, and the active one in place of neighbours that it would touch. */
export function namedIndices(count: number, side: number, { step, pitch }: LabelAxis, active: number | null): number[] {
  if (!step) return [];
  const regular = Array.from({ length: Math.ceil(count / step) }, (_, i) => i * step);
  if (active === null || active >= count) return regular;
  const apart = regular.filter((i) => i === active || Math.abs(i - active) * side >= pitch);
  return apart.includes(active) ? apart : [...apart, active];
}
