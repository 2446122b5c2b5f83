import { cell, type Expression, product, sum } from '../tensor/expression';
import { type Shape, sizeOf } from '../tensor/shape';
import type { Tensor } from '../tensor/tensor';
import { defineOp, misfit } from './op';

interface Attrs {
  readonly stride: number;
  /** Rows of zeros above and below the picture, columns left and right of it. */
  readonly padding: readonly [rows: number, columns: number];
  /** Channels are cut into this many groups, and a filter reads one of them; as many as channels: depth-wise. */
  readonly groups: number;
}

interface Sizes {
  readonly lead: Shape;
  readonly channels: number;
  readonly h: number;
  readonly w: number;
  readonly filters: number;
  /** Channels that one filter reads. */
  readonly depth: number;
  readonly kh: number;
  readonly kw: number;
  readonly oh: number;
  readonly ow: number;
}

function sizesOf(x: Shape, weight: Shape, { stride, padding }: Attrs): Sizes {
  const [channels, h, w] = x.slice(-3) as [number, number, number];
  const [filters, depth, kh, kw] = weight as [number, number, number, number];
  const steps = (n: number, pad: number, k: number): number => Math.floor((n + 2 * pad - k) / stride) + 1;
  return {
    lead: x.slice(0, -3),
    channels,
    h,
    w,
    filters,
    depth,
    kh,
    kw,
    oh: steps(h, padding[0], kh),
    ow: steps(w, padding[1], kw),
  };
}

export const conv2dOp = defineOp<readonly [x: Tensor, weight: Tensor, ...bias: Tensor[]], Attrs>({
  name: 'conv2d',
  shape(shapes, attrs) {
    const [x, weight, bias] = shapes;
    const refuse = (why: string) => misfit('conv2d', shapes, why);
    if (x.length < 3 || weight.length !== 4) {
      throw refuse('x needs axes [channels, rows, columns], weight [filters, channels, rows, columns].');
    }
    const { lead, channels, h, w, filters, depth, kh, kw, oh, ow } = sizesOf(x, weight, attrs);
    const { stride, padding, groups } = attrs;
    if (!Number.isInteger(stride) || stride < 1) throw refuse(`the stride ${stride} must be 1 or more.`);
    if (channels % groups || filters % groups)
      throw refuse(`channels and filters cannot be cut into ${groups} groups.`);
    if (depth * groups !== channels) {
      throw refuse(`filters of ${depth} channels in ${groups} groups meet ${channels} channels.`);
    }
    if (bias && bias.join() !== `${filters}`) throw refuse(`the bias must hold ${filters} numbers.`);
    if (oh < 1 || ow < 1) {
      throw refuse(`a ${kh} × ${kw} filter does not fit into ${h + 2 * padding[0]} × ${w + 2 * padding[1]}.`);
    }
    return [...lead, filters, oh, ow];
  },
  forward(_, out, [x, weight, bias], attrs) {
    visit(x.shape, weight.shape, attrs, (at, filter, pairs) => {
      let total = bias ? (bias.data[filter] as number) : 0;
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
    visit(x.shape, weight.shape, attrs, (at, filter, pairs) => {
      const g = grad[at] as number;
      if (dBias) dBias[filter] = (dBias[filter] as number) + g;
      pairs((i, j) => {
        if (dx) dx[i] = (dx[i] as number) + g * (weight.data[j] as number);
        if (dWeight) dWeight[j] = (dWeight[j] as number) + g * (x.data[i] as number);
      });
    });
  },
  explain([x, weight, bias], at, attrs) {
    const { h, w, filters, depth, kh, kw } = sizesOf(x.shape, weight.shape, attrs);
    const { stride, padding, groups } = attrs;
    const [filter, row, column] = at.slice(-3) as [number, number, number];
    const first = Math.floor(filter / (filters / groups)) * depth;
    const terms: Expression[] = [];
    for (let c = 0; c < depth; c++) {
      for (let r = 0; r < kh; r++) {
        for (let s = 0; s < kw; s++) {
          const [down, right] = [row * stride + r - padding[0], column * stride + s - padding[1]];
          if (down < 0 || down >= h || right < 0 || right >= w) continue;
          const pixel = cell(x, [...at.slice(0, -3), first + c, down, right]);
          terms.push(product(pixel, cell(weight, [filter, c, r, s])));
        }
      }
    }
    return sum(bias ? [...terms, cell(bias, [filter])] : terms);
  },
});

/**
 * Calls `each` for every cell of the result; its `pairs` gives the flat indices into x and weight that meet there, which
 * leave out the zeros of the border.
 */
function visit(
  x: Shape,
  weight: Shape,
  attrs: Attrs,
  each: (at: number, filter: number, pairs: (meet: (i: number, j: number) => void) => void) => void,
): void {
  const { lead, channels, h, w, filters, depth, kh, kw, oh, ow } = sizesOf(x, weight, attrs);
  const { stride, padding, groups } = attrs;
  const pictures = sizeOf(lead);
  let at = 0;
  for (let picture = 0; picture < pictures; picture++) {
    for (let filter = 0; filter < filters; filter++) {
      const first = picture * channels + Math.floor(filter / (filters / groups)) * depth;
      for (let row = 0; row < oh; row++) {
        for (let column = 0; column < ow; column++) {
          const [top, left] = [row * stride - padding[0], column * stride - padding[1]];
          each(at++, filter, (meet) => {
            for (let c = 0; c < depth; c++) {
              for (let r = Math.max(0, -top); r < Math.min(kh, h - top); r++) {
                const i = ((first + c) * h + top + r) * w + left;
                const j = ((filter * depth + c) * kh + r) * kw;
                for (let s = Math.max(0, -left); s < Math.min(kw, w - left); s++) meet(i + s, j + s);
              }
            }
          });
        }
      }
    }
  }
}

interface Options {
  readonly stride?: number;
  readonly padding?: number | Attrs['padding'];
  readonly groups?: number;
}

/**
 * Filters slid over a picture, x [..., C, H, W], weight [O, C/groups, kh, kw], bias [O] if there is one
 * → [..., O, oh, ow] with oh = ⌊(H + 2·padding − kh)/stride⌋ + 1. Filter o reads the channels of its group,
 * ⌊o·groups/O⌋. A ViT's patch embedding is this with the stride as large as the filter.
 *
 * @throws ShapeError when channels, filters or groups do not fit, or a filter is larger than the padded picture
 */
export function conv2d(x: Tensor, weight: Tensor, bias: Tensor | undefined, options: Options = {}): Tensor {
  const { stride = 1, padding = 0, groups = 1 } = options;
  const around = typeof padding === 'number' ? ([padding, padding] as const) : padding;
  return conv2dOp(bias ? [x, weight, bias] : [x, weight], { stride, padding: around, groups });
}
