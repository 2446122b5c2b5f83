import type { CellAt, Matrix } from './view';

type OfCells = Pick<Matrix, 'at' | 'stored' | 'edited' | 'text' | 'veiled'>;

/**
 * What a matrix says of its cells, asked for by other rows and columns: for a matrix that shows a part of it, or the same
 * cells in another shape. All of it, so that no shape forgets what is veiled or edited.
 */
export function through(m: Matrix, cell: (i: number, j: number) => CellAt): OfCells {
  const { text, veiled } = m;
  return {
    at: (i, j) => m.at(...cell(i, j)),
    stored: (i, j) => m.stored(...cell(i, j)),
    edited: (i, j) => m.edited(...cell(i, j)),
    ...(text ? { text: (i: number, j: number) => text(...cell(i, j)) } : {}),
    ...(veiled ? { veiled: (i: number, j: number) => veiled(...cell(i, j)) } : {}),
  };
}
