/** Sizes of the axes, outermost first. A scalar is `[]`. */
export type Shape = readonly number[];

/** Number of cells in a tensor of this shape. */
export function sizeOf(shape: Shape): number {
  let size = 1;
  for (let axis = 0; axis < shape.length; axis++) size *= shape[axis] as number;
  return size;
}

/** How far apart neighbours along each axis lie in row-major storage. */
export function stridesOf(shape: Shape): number[] {
  const strides = new Array<number>(shape.length);
  let step = 1;
  for (let axis = shape.length - 1; axis >= 0; axis--) {
    strides[axis] = step;
    step *= shape[axis] as number;
  }
  return strides;
}

/** Position in row-major storage of the cell at these coordinates. */
export function flatIndex(shape: Shape, at: readonly number[]): number {
  let flat = 0;
  for (let axis = 0; axis < shape.length; axis++) {
    flat = flat * (shape[axis] as number) + (at[axis] as number);
  }
  return flat;
}

/** Coordinates of the cell at this position in row-major storage. */
export function coordinates(shape: Shape, flat: number): number[] {
  const at = new Array<number>(shape.length);
  for (let axis = shape.length - 1; axis >= 0; axis--) {
    const n = shape[axis] as number;
    at[axis] = flat % n;
    flat = Math.floor(flat / n);
  }
  return at;
}

export function sameShape(a: Shape, b: Shape): boolean {
  return a.length === b.length && a.every((n, axis) => n === b[axis]);
}

/** `16 × 147`, as captions and messages write it; a scalar is `1`. */
export function formatShape(shape: Shape): string {
  return shape.length ? shape.join(' × ') : '1';
}

/** An op or a system was given shapes that do not fit: the message names it, what came and what would fit. */
export class ShapeError extends Error {
  override name = 'ShapeError';
}
