import { constant, difference } from '../tensor/expression';
import { ShapeError } from '../tensor/shape';
import type { Tensor } from '../tensor/tensor';
import { defineFormula } from './formula';

interface Attrs {
  /** Rows of the grid. */
  readonly gh: number;
  /** Columns of the grid. */
  readonly gw: number;
  readonly along: 'rows' | 'columns';
}

export const gridOffsetsOp = defineFormula<[], Attrs>(
  'gridOffsets',
  (_, [query, key], { gw, along }) => {
    const place = (token: number): number => (along === 'rows' ? Math.floor(token / gw) : token % gw);
    return difference(constant(place(query as number)), constant(place(key as number)));
  },
  {
    dtype: 'i32',
    shape(_, { gh, gw }) {
      if (gh >= 1 && gw >= 1) return [gh * gw, gh * gw];
      throw new ShapeError(`gridOffsets: a grid needs at least one row and one column, but it is ${gh} × ${gw}.`);
    },
  },
);

/** How many rows, or columns, each query of a gh × gw grid lies behind each key, whole numbers [gh·gw, gh·gw]. */
export const gridOffsets = (gh: number, gw: number, along: Attrs['along']): Tensor =>
  gridOffsetsOp([], { gh, gw, along });
