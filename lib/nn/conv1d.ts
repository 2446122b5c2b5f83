import { conv2d } from '../ops/conv2d';
import { reshape } from '../ops/reshape';
import type { Tensor } from '../tensor/tensor';

interface Options {
  readonly stride?: number;
  /** Zeros before and behind the sequence. */
  readonly padding?: number;
  readonly groups?: number;
}

/**
 * Filters slid along a sequence, x [..., C, n], weight [O, C/groups, k], bias [O] if there is one → [..., O, m]: a
 * sequence is a picture one row high.
 */
export function conv1d(x: Tensor, weight: Tensor, bias: Tensor | undefined, options: Options = {}): Tensor {
  const { stride = 1, padding = 0, groups = 1 } = options;
  const flat = (of: Tensor): Tensor => reshape(of, [...of.shape.slice(0, -1), 1, of.shape.at(-1) as number]);
  const out = conv2d(flat(x), flat(weight), bias, { stride, padding: [0, padding], groups });
  return reshape(out, out.shape.toSpliced(-2, 1));
}
