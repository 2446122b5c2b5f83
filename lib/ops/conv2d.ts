import { cell, type Expression, product, sum } from '../tensor/expression';
import { type Shape, sizeOf } from '../tensor/shape';
import type { Tensor } from '../tensor/tensor';
import { defineOp, misfit } from './op';

interface Attrs {
  readonly stride: number;
}

export const conv2dOp = defineOp<[x: Tensor, weight: Tensor, bias: Tensor], Attrs>({
  name: 'conv2d',
  shape(shapes, { stride }) {
    const [x, weight, bias] = shapes;
    if (x.length < 3 || weight.length !== 4) {
      throw misfit(
        'conv2d',
        shapes,
        'x needs axes [channels, rows, columns], weight [filters, channels, rows, columns].',
      );
    }
    const [channels, h, w] = x.slice(-3) as [number, number, number];
    const [filters, depth, kh, kw] = weight as [number, number, number, number];
    if (depth !== channels) throw misfit('conv2d', shapes, `filters of ${depth} channels meet ${channels} channels.`);
    if (bias.join() !== `${filters}`) throw misfit('conv2d', shapes, `the bias must hold ${filters} numbers.`);
    if (kh > h || kw > w) throw misfit('conv2d', shapes, `a ${kh} × ${kw} filter does not fit into ${h} × ${w}.`);
    if (!Number.isInteger(stride) || stride < 1)
      throw misfit('conv2d', shapes, `the stride ${stride} must be 1 or more.`);
    return [...x.slice(0, -3), filters, Math.floor((h - kh) / stride) + 1, Math.floor((w - kw) / stride) + 1];
  },
  forward(_, out, [x, weight, bias], { stride }) {
    visit(x.shape, weight.shape, stride, (at, filter, pairs) => {
      let total = bias.data[filter] as number;
      pairs((i, j) => {
        total += (x.data[i] as number) * (weight.data[j] as number);
      });
      out[at] = total;
    });
  },
  backward(_, grad, { inputs, attrs, needs, gradient }) {
    const [x, weight] = inputs;
    const dx = needs[0] ? gradient(0) : null;
    const dWeight = needs[1] ? gradient(1) : null;
    const dBias = needs[2] ? gradient(2) : null;
    visit(x.shape, weight.shape, attrs.stride, (at, filter, pairs) => {
      const g = grad[at] as number;
      if (dBias) dBias[filter] = (dBias[filter] as number) + g;
      pairs((i, j) => {
        if (dx) dx[i] = (dx[i] as number) + g * (weight.data[j] as number);
        if (dWeight) dWeight[j] = (dWeight[j] as number) + g * (x.data[i] as number);
      });
    });
  },
  explain([x, weight, bias], at, { stride }) {
    const [filter, row, column] = at.slice(-3) as [number, number, number];
    const [, channels, kh, kw] = weight.shape as [number, number, number, number];
    const terms: Expression[] = [];
    for (let c = 0; c < channels; c++) {
      for (let r = 0; r < kh; r++) {
        for (let s = 0; s < kw; s++) {
          const pixel = cell(x, [...at.slice(0, -3), c, row * stride + r, column * stride + s]);
          terms.push(product(pixel, cell(weight, [filter, c, r, s])));
        }
      }
    }
    return sum([...terms, cell(bias, [filter])]);
  },
});

/** Calls `cell` for every cell of the result; its `pairs` gives the flat indices into x and weight that meet there. */
function visit(
  x: Shape,
  weight: Shape,
  stride: number,
  cell: (at: number, filter: number, pairs: (meet: (i: number, j: number) => void) => void) => void,
): void {
  const [channels, h, w] = x.slice(-3) as [number, number, number];
  const [filters, , kh, kw] = weight as [number, number, number, number];
  const pictures = sizeOf(x.slice(0, -3));
  let at = 0;
  for (let picture = 0; picture < pictures; picture++) {
    for (let filter = 0; filter < filters; filter++) {
      for (let top = 0; top + kh <= h; top += stride) {
        for (let left = 0; left + kw <= w; left += stride) {
          cell(at++, filter, (meet) => {
            for (let c = 0; c < channels; c++) {
              for (let r = 0; r < kh; r++) {
                const i = ((picture * channels + c) * h + top + r) * w + left;
                const j = ((filter * channels + c) * kh + r) * kw;
                for (let s = 0; s < kw; s++) meet(i + s, j + s);
              }
            }
          });
        }
      }
    }
  }
}

/**
 * Filters slid over a picture without padding, x [..., C, H, W], weight [O, C, kh, kw], bias [O] → [..., O, oh, ow]
 * with oh = ⌊(H − kh)/stride⌋ + 1. A ViT's patch embedding is this with the stride as large as the filter.
 *
 * @throws ShapeError when channels or filters differ, or a filter is larger than the picture
 */
export const conv2d = (x: Tensor, weight: Tensor, bias: Tensor, stride: number): Tensor =>
  conv2dOp([x, weight, bias], { stride });
