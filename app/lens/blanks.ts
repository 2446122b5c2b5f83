import type { Matrix } from '@/app/draw/view';
import type { Slice } from '@/content/reference';

/** Cells that a question asks to be typed: what has been typed into each so far; undefined: no such cell. */
export type Blanks = (tensor: string, index: number) => string | undefined;

/** What stands in one that is still empty. */
const EMPTY = '?';

/** A matrix in which what was typed stands in the place of the run's own numbers, without their colours. */
export function withBlanks(open: Matrix, { named, rows, cols, flat }: Slice, blanks: Blanks): Matrix {
  const typed = (i: number, j: number): string | undefined => blanks(named.name, flat(i, j));
  const any = Array.from({ length: rows * cols }, (_, k) => typed(Math.floor(k / cols), k % cols));
  if (any.every((each) => each === undefined)) return open;
  const { veiled } = open;
  return {
    ...open,
    // A cell that can be typed into is no longer under the veil: what was typed stands there.
    ...(veiled ? { veiled: (i: number, j: number) => typed(i, j) === undefined && veiled(i, j) } : {}),
    at: (i, j) => (typed(i, j) === undefined ? open.at(i, j) : 0),
    stored: (i, j) => (typed(i, j) === undefined ? open.stored(i, j) : Number.NaN),
    text: (i, j) => {
      const text = typed(i, j);
      return text === undefined ? open.text?.(i, j) : text || EMPTY;
    },
  };
}
