import { call, constant, difference } from '../tensor/expression';
import { ShapeError } from '../tensor/shape';
import type { Tensor } from '../tensor/tensor';
import { defineFormula } from './formula';

interface Attrs {
  readonly queries: number;
  readonly keys: number;
  /** Which of the two is subtracted from the other, or how far they lie apart. */
  readonly order: 'key-query' | 'query-key' | 'distance';
  /** Where the first query stands, counted from the first key. */
  readonly first: number;
}

export const offsetsOp = defineFormula<[], Attrs>(
  'offsets',
  (_, [query, key], { order, first }) => {
    const [i, j] = [constant(first + (query as number), 'i'), constant(key as number, 'j')];
    if (order === 'distance') return call('abs', difference(j, i));
    return order === 'key-query' ? difference(j, i) : difference(i, j);
  },
  {
    dtype: 'i32',
    shape(_, { queries, keys }) {
      if (queries >= 1 && keys >= 1) return [queries, keys];
      throw new ShapeError(`offsets: there must be a query and a key, but there are ${queries} and ${keys}.`);
    },
  },
);

interface Options {
  readonly order?: Attrs['order'];
  readonly first?: number;
}

/**
 * How far each key lies from each query along a sequence, whole numbers [queries, keys]: j − i, i − j, or |j − i|.
 *
 * @throws ShapeError when there is no query or no key
 */
export const offsets = (queries: number, keys: number, { order = 'key-query', first = 0 }: Options = {}): Tensor =>
  offsetsOp([], { queries, keys, order, first });
