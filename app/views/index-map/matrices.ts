import { gridOf } from '@/app/draw/patches/places';
import type { GridSize, Lens, Matrix } from '@/app/draw/view';
import type { Ref } from '@/content/stage';
import type { IndexMapMatrices } from './layout';
import { foldedSize, offsetMatrix } from './offsets';

/** How a table of relative positions becomes a bias for every query and key. */
export interface IndexMapProps {
  /** Which entry of the table a pair reads, [query, key]; its keys state the grid that the offsets lie in. */
  readonly index: Ref;
  /** [offset, head] */
  readonly table: Ref;
  /** The table's entries in place, [query, key] of the chosen head. Left out: the table stands alone. */
  readonly gathered?: Ref;
}

export interface TableAndMatrices extends IndexMapMatrices {
  readonly table: Matrix;
  /** The table's column on screen. */
  readonly head: number;
  /** Rows and columns of the folded table. */
  readonly folded: GridSize;
}

/** The matrices of the view; a table with one column for all heads shows that. */
export function matricesOf(props: IndexMapProps, lens: Lens): TableAndMatrices {
  const table = lens.matrix(props.table);
  const index = lens.matrix(props.index);
  const grid = gridOf(index.colAxis, index.name, 'An index map shows');
  const head = Math.min(lens.chosen.head, table.cols - 1);
  return {
    table,
    head,
    offsets: offsetMatrix(table, head, grid),
    folded: foldedSize(grid),
    index,
    gathered: props.gathered === undefined ? null : lens.matrix(props.gathered),
  };
}
