import { wholes } from '../ops/table';
import { call, constant, difference, type Expression } from '../tensor/expression';
import type { Tensor } from '../tensor/tensor';
import type { Places } from '../trace/axis';

interface Line {
  /** Which of the two is subtracted from the other, or how far they lie apart. */
  readonly order: 'key-query' | 'query-key' | 'distance';
  /** Where the first query stands, counted from the first key. */
  readonly first: number;
}

function along([query, key]: readonly number[], { order, first }: Line): Expression {
  const [i, j] = [constant(first + (query as number), 'i'), constant(key as number, 'j')];
  if (order === 'distance') return call('abs', difference(j, i));
  return order === 'key-query' ? difference(j, i) : difference(i, j);
}

/** How far each key lies from each query along a sequence, whole numbers [queries, keys]: j − i, i − j, or |j − i|. */
export const offsets = (
  queries: number,
  keys: number,
  { order = 'key-query', first = 0 }: Partial<Line> = {},
): Tensor => wholes([queries, keys], along, { order, first });

interface Side {
  readonly gw: number;
  readonly side: 'rows' | 'columns';
}

function across([query, key]: readonly number[], { gw, side }: Side): Expression {
  const place = (token: number): number => (side === 'rows' ? Math.floor(token / gw) : token % gw);
  return difference(constant(place(query as number)), constant(place(key as number)));
}

/** How many rows, or columns, each query of a grid lies behind each key, whole numbers [h·w, h·w]. */
export const gridOffsets = ([gh, gw]: Places['grid'], side: Side['side']): Tensor =>
  wholes([gh * gw, gh * gw], across, { gw, side });
