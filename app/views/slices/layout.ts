import { type MatrixLayout, matrixLayout } from '@/app/draw/matrix/layout';
import type { Matrix, Room, Size } from '@/app/draw/view';

const GAP = 18;

interface SliceTile extends MatrixLayout {
  readonly matrix: Matrix;
  readonly x: number;
  readonly y: number;
}

/** Where the slices of a tensor lie: as many in a row as there is room for, all of one size. */
export function slicesLayout(
  matrices: readonly Matrix[],
  unit: number,
  room: Room,
): Size & { tiles: readonly SliceTile[] } {
  const layouts = matrices.map((matrix) => matrixLayout(matrix, {}, unit));
  const width = Math.max(0, ...layouts.map((layout) => layout.width)) + GAP;
  const height = Math.max(0, ...layouts.map((layout) => layout.height)) + GAP;
  const inRow = Math.max(1, Math.min(matrices.length, Math.floor((room.width + GAP) / width)));
  const tiles = layouts.map((layout, i) => ({
    ...layout,
    matrix: matrices[i] as Matrix,
    x: (i % inRow) * width,
    y: Math.floor(i / inRow) * height,
  }));
  return { tiles, width: inRow * width - GAP, height: Math.ceil(matrices.length / inRow) * height - GAP };
}
