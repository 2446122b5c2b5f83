import { compare, constant, sum } from '../tensor/expression';
import { ShapeError } from '../tensor/shape';
import type { Tensor } from '../tensor/tensor';
import { defineFormula } from './formula';

interface Attrs {
  readonly queries: number;
  /** Tokens before the first query, which every query may read. */
  readonly memory: number;
}

export const causalMaskOp = defineFormula<[], Attrs>(
  'causalMask',
  (_, [query, key], { memory }) => {
    const last = constant(query as number, 'i');
    return compare(constant(key as number, 'j'), '>', memory ? sum([last, constant(memory, 'm')]) : last);
  },
  {
    dtype: 'i32',
    shape(_, { queries, memory }) {
      if (queries >= 1 && memory >= 0) return [queries, memory + queries];
      throw new ShapeError(`causalMask: ${queries} queries behind a memory of ${memory} make no mask.`);
    },
  },
);

/** 1 where a key comes later than the query, whole numbers [queries, memory + queries]. */
export const causalMask = (queries: number, memory = 0): Tensor => causalMaskOp([], { queries, memory });
