import type { Size } from '@/app/draw/view';

/** One matrix of a flow, as a lesson writes it. */
export interface FlowShape {
  /** TeX. */
  readonly label: string;
  /** A number, a letter (`n`), or a knob in braces (`{din}`). */
  readonly rows: string | number;
  readonly cols: string | number;
  /** What stands between the matrix before and this one: `·`, `=`, `+`, `→`. */
  readonly op?: string;
}

/** One side of a box: what is written on it, and how long it counts. */
export interface Dimension {
  readonly text: string;
  readonly count: number;
}

/** A letter stands for some number; it is drawn as if it were this one. */
const SOME = 6;

/** The number that a knob in braces has now, the number itself, or a letter. */
export function dimension(of: string | number, knobs: Readonly<Record<string, number>>): Dimension {
  if (typeof of === 'number') return { text: `${of}`, count: of };
  const knob = /^\{(.+)\}$/.exec(of)?.[1];
  if (knob === undefined) return { text: of, count: Number(of) || SOME };
  const value = knobs[knob];
  if (value === undefined) {
    throw new Error(`A shape asks for the knob ${knob}; this lesson has ${Object.keys(knobs).join(', ') || 'none'}.`);
  }
  return { text: `${value}`, count: value };
}

/** How inner sizes fit: `pair` numbers the meeting that a side takes part in; a clash cannot be multiplied. */
export interface Meeting {
  readonly pair: number;
  readonly fits: boolean;
}

export interface ShapeBox extends Size {
  readonly x: number;
  readonly y: number;
  readonly rows: Dimension;
  readonly cols: Dimension;
  readonly rowsMeet: Meeting | null;
  readonly colsMeet: Meeting | null;
}

export interface ShapesLayout extends Size {
  readonly boxes: readonly ShapeBox[];
  /** Middles of the operators, one before every box but the first; x of the first is not used. */
  readonly ops: readonly number[];
  readonly middle: number;
}

/** Beside a box its rows are written, above it its columns. */
const ROWS_TEXT = 30;
const COLS_TEXT = 24;
const OP = 30;
const PRODUCTS = ['·', '×', '∙', '@'];

/** A side grows with the logarithm of its number: 2, 17 and 384 can stand side by side. */
export const sideOf = (count: number, unit: number): number =>
  Math.round(unit * (0.9 + 0.75 * Math.log2(Math.max(1, count))));

/** Boxes in a row, standing on a common middle line, with room for sizes and operators. */
export function shapesLayout(
  flow: readonly FlowShape[],
  unit: number,
  knobs: Readonly<Record<string, number>>,
): ShapesLayout {
  const sides = flow.map((shape) => ({ rows: dimension(shape.rows, knobs), cols: dimension(shape.cols, knobs) }));
  const tallest = Math.max(...sides.map(({ rows }) => sideOf(rows.count, unit)));
  const middle = COLS_TEXT + tallest / 2;
  const meets = flow.map((shape, i): Meeting | null => {
    const before = sides[i - 1];
    if (!before || !PRODUCTS.includes(shape.op ?? '')) return null;
    const pair = flow.slice(0, i).filter(({ op }) => PRODUCTS.includes(op ?? '')).length;
    return { pair, fits: before.cols.text === sides[i]?.rows.text };
  });
  let x = 0;
  const ops: number[] = [];
  const boxes = sides.map(({ rows, cols }, i): ShapeBox => {
    if (i > 0) x += OP;
    ops.push(x - OP / 2);
    const box = {
      x: x + ROWS_TEXT,
      y: middle - sideOf(rows.count, unit) / 2,
      width: sideOf(cols.count, unit),
      height: sideOf(rows.count, unit),
      rows,
      cols,
      rowsMeet: meets[i] ?? null,
      colsMeet: meets[i + 1] ?? null,
    };
    x += ROWS_TEXT + box.width;
    return box;
  });
  return { boxes, ops, middle, width: x, height: COLS_TEXT + tallest };
}
