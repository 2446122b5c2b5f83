import { gridOffsets } from '../../nn/offsets';
import { clipIndex } from '../../ops/clip-index';
import { gridDistance } from '../../ops/grid-distance';
import { piecewiseIndex } from '../../ops/piecewise-index';
import { productIndex } from '../../ops/product-index';
import { table } from '../../ops/table';
import { constant, type Expression, power, product, sum } from '../../tensor/expression';
import type { Tensor } from '../../tensor/tensor';
import { axis, type Places } from '../../trace/axis';
import type { Tracer } from '../../trace/trace';

/** g's parameters, and the grid of patches. */
export interface IrpeMaps {
  readonly grid: Places['grid'];
  readonly alpha: number;
  readonly beta: number;
  readonly gamma: number;
}

export type IrpeMap = 'euclidean' | 'quantization' | 'quantization_paper' | 'cross_rows' | 'cross_columns' | 'product';

export const irpeMaps: readonly IrpeMap[] = [
  ...(['euclidean', 'quantization', 'quantization_paper', 'cross_rows', 'cross_columns', 'product'] as const),
];

/** The largest index that g gives. */
const largest = ({ beta }: IrpeMaps): number => Math.floor(beta);

/** How many buckets a map tells apart. */
export function bucketsOf(map: IrpeMap, maps: IrpeMaps): number {
  const side = 2 * largest(maps) + 1;
  return map === 'product' ? side * side : side;
}

/** The same count as a tensor that explains itself. */
export function bucketCount(map: IrpeMap, maps: IrpeMaps): Tensor {
  const side: Expression = sum([product(constant(2), constant(largest(maps), '\\lfloor\\beta\\rfloor')), constant(1)]);
  return table([], () => (map === 'product' ? power(side, constant(2)) : side));
}

/**
 * Which bucket each query and key of a grid share, whole numbers [n, n], by one of the maps of section 3: g of the
 * distance, of its square (as the published code has it) or of its rank (as the text says), of the offset
 * in rows or in columns, or of both as a pair. Offsets are query − key.
 */
export function irpeIndex(t: Tracer, map: IrpeMap, maps: IrpeMaps, as = ''): Tensor {
  const { grid } = maps;
  const over = [axis('query', { grid, leading: 0 }), axis('key', { grid, leading: 0 })] as const;
  const step = (name: string, x: Tensor, symbol: string) =>
    t.aside(`${name}${as}`, x, over, { symbol, role: 'position', scale: 'index' });
  const most = largest(maps);
  const { alpha, beta, gamma } = maps;
  const g = (x: Tensor) => piecewiseIndex(x, { alpha, beta, gamma });
  const fromZero = (x: Tensor) => clipIndex(x, -most, most, most);

  const rows = step('offset_rows', gridOffsets(grid, 'rows'), '\\Delta r');
  if (map === 'cross_rows') return fromZero(step('g', g(rows), 'g(\\Delta r)'));
  const columns = step('offset_columns', gridOffsets(grid, 'columns'), '\\Delta c');
  if (map === 'cross_columns') return fromZero(step('g', g(columns), 'g(\\Delta c)'));
  if (map === 'product') {
    const [r, c] = [fromZero(g(rows)), fromZero(g(columns))];
    const down = step('g_rows', r, 'g(\\Delta r)+\\lfloor\\beta\\rfloor');
    const right = step('g_columns', c, 'g(\\Delta c)+\\lfloor\\beta\\rfloor');
    return productIndex(down, right, 2 * most + 1);
  }
  const kind = map === 'euclidean' ? 'rounded' : map === 'quantization' ? 'squared' : 'rank';
  const symbol = { rounded: '[\\|\\Delta\\|]', squared: '\\|\\Delta\\|^2', rank: '\\mathrm{rank}\\,\\|\\Delta\\|' }[
    kind
  ];
  const distance = step('distance', gridDistance(rows, columns, { kind, grid }), symbol);
  return fromZero(step('g', g(distance), `g(${symbol})`));
}
