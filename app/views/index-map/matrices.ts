import type { Lens, Matrix } from '@/app/draw/view';
import type { Ref } from '@/content/stage';
import type { IndexMapMatrices } from './layout';
import { offsetMatrix, type PatchGridSize } from './offsets';

/** How a table of relative positions becomes a bias for every query and key. */
export interface IndexMapProps {
  /** Which entry of the table a pair reads, [query, key] */
  readonly index: Ref;
  /** [offset, head] */
  readonly table: Ref;
  /** The table's entries in place, [query, key] of the chosen head. */
  readonly gathered: Ref;
  readonly grid: PatchGridSize;
}

export interface TableAndMatrices extends IndexMapMatrices {
  readonly table: Matrix;
  /** The table's column on screen. */
  readonly head: number;
}

/** The matrices of the view; a table with one column for all heads shows that. */
export function matricesOf(props: IndexMapProps, lens: Lens): TableAndMatrices {
  const table = lens.matrix(props.table);
  const head = Math.min(lens.chosen.head, table.cols - 1);
  return {
    table,
    head,
    offsets: offsetMatrix(table, head, props.grid),
    index: lens.matrix(props.index),
    gathered: lens.matrix(props.gathered),
  };
}
