import { add } from '../ops/add';
import type { Tensor } from '../tensor/tensor';
import { axis, type Places } from '../trace/axis';
import type { Tracer } from '../trace/trace';
import { depthwise } from './depthwise';
import { joinLeading, splitLeading, toMap, toTokens } from './maps';
import type { Parameters } from './parameters';

/**
 * Tokens that learn where they lie from a depth-wise convolution over their map, [..., n, D] → [..., n, D]; class tokens in
 * front pass untouched (Chu et al. 2021, arXiv:2102.10882, section 3.2). Names map, position, output, and under a name
 * that is given the map with its positions.
 */
export function positionGenerator(t: Tracer, x: Tensor, p: Parameters, places: Places, sumName?: string): Tensor {
  const channels = ['channel', 'row', 'column'] as const;
  const { first, rest } = splitLeading(x, places.leading);
  const map = t.name('map', toMap(rest, places.grid), channels, { symbol: 'X' });
  const position = t.name('position', depthwise(map, p), channels, { symbol: 'W_{dw} * X', role: 'position' });
  const total = add(map, position);
  const look = { symbol: 'X + W_{dw} * X', role: 'residual' } as const;
  const sum = sumName ? t.name(sumName, total, channels, look) : t.aside('sum', total, channels, look);
  return t.name('output', joinLeading(first, toTokens(sum)), [axis('token', places), 'feature'], {
    symbol: 'Y',
    role: 'residual',
  });
}
