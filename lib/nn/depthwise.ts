import { conv2d } from '../ops/conv2d';
import type { Tensor } from '../tensor/tensor';
import type { Parameters } from './parameters';

/** One filter per channel, centred, with zeros around the map so that its size stays, [..., C, h, w] → the same. */
export function depthwise(map: Tensor, p: Parameters, stride = 1): Tensor {
  const weight = p.get('weight');
  const [channels, , kh, kw] = weight.shape as [number, number, number, number];
  const padding = [Math.floor(kh / 2), Math.floor(kw / 2)] as const;
  return conv2d(map, weight, p.find('bias'), { stride, padding, groups: channels });
}
