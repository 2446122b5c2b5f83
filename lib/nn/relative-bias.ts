import { gather } from '../ops/gather';
import { permute } from '../ops/permute';
import type { Tensor } from '../tensor/tensor';
import type { ParameterSpec } from './parameters';

/**
 * One learned number per offset and head, looked up for every query and key: table [offsets, heads], index [n, n]
 * → [heads, n, n] (Liu et al. 2021, arXiv:2103.14030, equation 4).
 */
export const relativeBias = (table: Tensor, index: Tensor): Tensor => permute(gather(table, index), [2, 0, 1]);

/** The table of a gh × gw grid: (2gh − 1)·(2gw − 1) offsets. */
export const relativeBiasTable = (gh: number, gw: number, heads: number): ParameterSpec => ({
  shape: [(2 * gh - 1) * (2 * gw - 1), heads],
  axes: ['offset', 'head'],
  symbol: 'T',
  role: 'position',
  initial: { deviation: 0.6 },
  duty: 'table',
});
