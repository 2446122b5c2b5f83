import fc, { type Arbitrary } from 'fast-check';
import { eitherKind, floats, integers, leading, nonZeros, shapeOf, size } from '../tensor/arbitraries';
import type { Op } from '../tensor/op';
import { type Shape, sizeOf } from '../tensor/shape';
import { type Tensor, zeros } from '../tensor/tensor';
import { addOp } from './add';
import { aliasOp } from './alias';
import { concatOp } from './concat';
import { conv2dOp } from './conv2d';
import { cosineSimilarityOp } from './cosine-similarity';
import { crossEntropyOp } from './cross-entropy';
import { divideBySqrtOp } from './divide-by-sqrt';
import { expandOp } from './expand';
import { fillMaskedOp } from './fill-masked';
import { gatherOp } from './gather';
import { geluOp } from './gelu';
import { layerNormOp } from './layer-norm';
import { matmulOp } from './matmul';
import { meanOp } from './mean';
import { multiplyOp } from './multiply';
import type { DefinedOp } from './op';
import { padLeadingOp } from './pad-leading';
import { permuteOp } from './permute';
import { relativeIndexOp } from './relative-index';
import { reluOp } from './relu';
import { replaceCellsOp } from './replace-cells';
import { reshapeOp } from './reshape';
import { scaleByOp } from './scale-by';
import { angles1dOp, encoding1dOp, frequencies1dOp } from './sinusoid-1d';
import { angles2dOp, encoding2dOp, omega2dOp, type Sinusoid2d } from './sinusoid-2d';
import { sliceOp } from './slice';
import { softmaxOp } from './softmax';

/** Random valid calls of one op, and some that its shape rule must refuse. For the laws. */
export interface Sample {
  readonly op: Op<unknown>;
  readonly call: Arbitrary<SampleCall>;
  /** Empty for ops that take every shape. */
  readonly wrong: readonly (() => Tensor)[];
}

export interface SampleCall {
  readonly inputs: readonly Tensor[];
  readonly attrs: unknown;
  /** The op with these attributes on other inputs of the same shapes. */
  run(inputs: readonly Tensor[]): Tensor;
  /** A different valid value for a cell of input i. */
  other(value: number, i: number): number;
}

interface Drawn<Attrs> {
  inputs: readonly Tensor[];
  attrs: Attrs;
  /** Input i holds whole numbers below this. */
  below?: Readonly<Record<number, number>>;
}

function sample<Attrs>(
  op: DefinedOp<Attrs>,
  drawn: Arbitrary<Drawn<Attrs>>,
  wrong: readonly (readonly [shapes: readonly Shape[], attrs: Attrs])[],
): Sample {
  return {
    op,
    call: drawn.map(({ inputs, attrs, below }) => ({
      inputs,
      attrs,
      run: (others) => op(others, attrs),
      other: (value, i) => (below?.[i] === undefined ? value + 1 : (value + 1) % below[i]),
    })),
    wrong: wrong.map(
      ([shapes, attrs]) =>
        () =>
          op(shapes.map(zeros), attrs),
    ),
  };
}

const together = (...tensors: Arbitrary<Tensor>[]): Arbitrary<Tensor[]> => fc.tuple(...tensors);
const plain = (inputs: Arbitrary<Tensor[]>): Arbitrary<Drawn<null>> =>
  inputs.map((given) => ({ inputs: given, attrs: null }));

/** x in a random shape, and a second operand in that shape or its last axes. */
const repeating = (second: (shape: Shape) => Arbitrary<Tensor>): Arbitrary<Tensor[]> =>
  fc.tuple(leading, shapeOf(0, 2)).chain(([lead, shape]) => together(floats([...lead, ...shape]), second(shape)));

/** x in a random shape with one of its axes, counted from either end. */
const withAxis: Arbitrary<[x: Tensor, axis: number]> = shapeOf(1, 3).chain((shape) =>
  fc.tuple(eitherKind(shape), fc.integer({ min: -shape.length, max: shape.length - 1 })),
);

const withRow = (lead: number[], n: number): Shape => [...lead, n];
const grid: Arbitrary<Sinusoid2d> = fc.record({
  gridH: size(),
  gridW: size(),
  dim: fc.constantFrom(8, 12, 16),
  temperature: fc.constantFrom(10, 10000),
  layout: fc.constantFrom('simple-vit', 'mae'),
});
const wave1d = fc.record({ length: size(5), dim: size(4).map((n) => 2 * n), base: fc.constantFrom(10, 10000) });
const oddWave = { length: 4, dim: 5, base: 10000 };
const oddGrid: Sinusoid2d = { gridH: 2, gridW: 3, dim: 10, temperature: 10000, layout: 'mae' };
const alone = <Attrs>(attrs: Arbitrary<Attrs>): Arbitrary<Drawn<Attrs>> => attrs.map((a) => ({ inputs: [], attrs: a }));

export const samples: readonly Sample[] = [
  sample(addOp, plain(repeating(floats)), [[[[2, 3], [2]], null]]),
  sample(aliasOp, plain(together(shapeOf(0, 3).chain(eitherKind))), []),
  sample(angles1dOp, alone(wave1d), [[[], oddWave]]),
  sample(
    angles2dOp,
    alone(fc.tuple(grid, fc.constantFrom('x' as const, 'y' as const)).map(([g, axis]) => ({ ...g, axis }))),
    [[[], { ...oddGrid, axis: 'x' }]],
  ),
  sample(
    concatOp,
    fc
      .tuple(shapeOf(1, 3), fc.array(size(3), { minLength: 1, maxLength: 3 }), fc.nat(2), fc.boolean())
      .chain(([shape, sizes, draw, fromEnd]) => {
        const front = draw % shape.length;
        return together(...sizes.map((n) => eitherKind(shape.with(front, n)))).map((inputs) => ({
          inputs,
          attrs: { axis: fromEnd ? front - shape.length : front },
        }));
      }),
    [
      [
        [
          [2, 3],
          [3, 3],
        ],
        { axis: 1 },
      ],
      [
        [
          [2, 3],
          [2, 3],
        ],
        { axis: 2 },
      ],
    ],
  ),
  sample(
    conv2dOp,
    fc
      .record({
        lead: leading,
        c: size(2),
        o: size(2),
        kh: size(2),
        kw: size(2),
        h: size(3),
        w: size(3),
        stride: size(2),
      })
      .chain(({ lead, c, o, kh, kw, h, w, stride }) =>
        together(floats([...lead, c, h + kh - 1, w + kw - 1]), floats([o, c, kh, kw]), floats([o])).map((inputs) => ({
          inputs,
          attrs: { stride },
        })),
      ),
    [
      [[[3, 4, 4], [2, 1, 2, 2], [2]], { stride: 1 }],
      [[[1, 4, 4], [2, 1, 5, 2], [2]], { stride: 1 }],
      [[[1, 4, 4], [2, 1, 2, 2], [3]], { stride: 1 }],
    ],
  ),
  sample(
    cosineSimilarityOp,
    plain(together(fc.tuple(leading, size(), size()).chain(([lead, n, d]) => nonZeros([...lead, n, d])))),
    [[[[4]], null]],
  ),
  sample(
    crossEntropyOp,
    fc
      .tuple(fc.option(size()), size(5), fc.constantFrom(0, 0.1))
      .chain(([batch, classes, smoothing]) =>
        together(floats(batch === null ? [classes] : [batch, classes]), integers([batch ?? 1], classes)).map(
          (inputs) => ({ inputs, attrs: { smoothing }, below: { 1: classes } }),
        ),
      ),
    [
      [[[4, 3], [3]], { smoothing: 0 }],
      [[[3], []], { smoothing: 0 }],
    ],
  ),
  sample(
    divideBySqrtOp,
    fc.tuple(shapeOf(0, 3).chain(floats), size(9)).map(([x, n]) => ({ inputs: [x], attrs: { n, label: 'd' } })),
    [[[[2]], { n: 0 }]],
  ),
  sample(encoding1dOp, alone(wave1d), [[[], oddWave]]),
  sample(encoding2dOp, alone(grid), [[[], oddGrid]]),
  sample(
    expandOp,
    fc.tuple(leading, fc.array(fc.tuple(size(), fc.boolean()), { maxLength: 3 })).chain(([lead, axes]) =>
      eitherKind(axes.map(([n, repeats]) => (repeats ? 1 : n))).map((x) => ({
        inputs: [x],
        attrs: { shape: [...lead, ...axes.map(([n]) => n)] },
      })),
    ),
    [[[[2, 3]], { shape: [4, 3] }]],
  ),
  sample(
    fillMaskedOp,
    repeating((shape) => integers(shape, 2)).map((inputs) => ({ inputs, attrs: null, below: { 1: 2 } })),
    [[[[2, 3], [2]], null]],
  ),
  sample(frequencies1dOp, alone(wave1d), [[[], oddWave]]),
  sample(
    gatherOp,
    fc.tuple(size(), size(), shapeOf(0, 3)).chain(([entries, features, shape]) =>
      together(eitherKind([entries, features]), integers(shape, entries)).map((inputs) => ({
        inputs,
        attrs: null,
        below: { 1: entries },
      })),
    ),
    [[[[4], [2]], null]],
  ),
  sample(geluOp, plain(together(shapeOf(0, 3).chain(floats))), []),
  sample(
    layerNormOp,
    fc
      .tuple(leading, size(5), fc.constantFrom(1e-6, 1e-5, 1e-2))
      .chain(([lead, n, eps]) =>
        together(floats(withRow(lead, n)), floats([n]), floats([n])).map((inputs) => ({ inputs, attrs: { eps } })),
      ),
    [
      [[[2, 3], [2], [3]], { eps: 1e-6 }],
      [[[2, 3], [3], [2, 3]], { eps: 1e-6 }],
    ],
  ),
  sample(
    matmulOp,
    fc
      .record({ lead: leading, shared: fc.boolean(), m: size(5), k: size(5), n: size(5), transposeB: fc.boolean() })
      .chain(({ lead, shared, m, k, n, transposeB }) =>
        together(floats([...lead, m, k]), floats([...(shared ? [] : lead), ...(transposeB ? [n, k] : [k, n])])).map(
          (inputs) => ({ inputs, attrs: { transposeB } }),
        ),
      ),
    [
      [
        [
          [2, 3],
          [2, 3],
        ],
        { transposeB: false },
      ],
      [
        [
          [2, 3],
          [3, 2],
        ],
        { transposeB: true },
      ],
      [
        [
          [2, 2, 3],
          [3, 3, 2],
        ],
        { transposeB: false },
      ],
      [[[3], [3, 2]], { transposeB: false }],
    ],
  ),
  sample(
    meanOp,
    withAxis.map(([x, axis]) => ({ inputs: [x], attrs: { axis } })),
    [[[[2, 3]], { axis: 2 }]],
  ),
  sample(multiplyOp, plain(repeating(floats)), [[[[2, 3], [2]], null]]),
  sample(omega2dOp, alone(grid), [[[], oddGrid]]),
  sample(
    padLeadingOp,
    fc
      .tuple(leading, size(), size(), fc.nat(2))
      .chain(([lead, a, b, n]) => eitherKind([...lead, a, b]).map((x) => ({ inputs: [x], attrs: { n } }))),
    [[[[4]], { n: 1 }]],
  ),
  sample(
    permuteOp,
    fc
      .tuple(leading, shapeOf(1, 3))
      .chain(([lead, shape]) =>
        fc
          .tuple(eitherKind([...lead, ...shape]), fc.shuffledSubarray([...shape.keys()], { minLength: shape.length }))
          .map(([x, axes]) => ({ inputs: [x], attrs: { axes } })),
      ),
    [
      [[[2, 3]], { axes: [0, 0] }],
      [[[2, 3]], { axes: [2, 0, 1] }],
    ],
  ),
  sample(relativeIndexOp, alone(fc.record({ gh: size(), gw: size() })), [[[], { gh: 0, gw: 4 }]]),
  sample(reluOp, plain(together(shapeOf(0, 3).chain(nonZeros))), []),
  sample(
    replaceCellsOp,
    shapeOf(0, 3).chain((shape) =>
      fc
        .tuple(eitherKind(shape), fc.array(fc.tuple(fc.nat(sizeOf(shape) - 1), fc.integer({ min: -3, max: 3 }))))
        .map(([x, cells]) => ({ inputs: [x], attrs: { cells: new Map(cells) } })),
    ),
    [],
  ),
  sample(
    reshapeOp,
    shapeOf(0, 3).chain((shape) =>
      fc
        .tuple(
          eitherKind(shape),
          fc.constantFrom([...shape].reverse(), [sizeOf(shape)], [1, ...shape], [sizeOf(shape), 1]),
        )
        .map(([x, other]) => ({ inputs: [x], attrs: { shape: other } })),
    ),
    [[[[2, 3]], { shape: [5] }]],
  ),
  sample(
    scaleByOp,
    fc
      .tuple(shapeOf(0, 3).chain(floats), fc.integer({ min: -8, max: 8 }))
      .map(([x, n]) => ({ inputs: [x], attrs: { factor: n / 4 } })),
    [],
  ),
  sample(
    sliceOp,
    withAxis.chain(([x, axis]) => {
      const n = x.shape.at(axis) as number;
      return fc
        .nat(n - 1)
        .chain((start) =>
          fc.integer({ min: start + 1, max: n }).map((end) => ({ inputs: [x], attrs: { axis, start, end } })),
        );
    }),
    [
      [[[2, 3]], { axis: 1, start: 2, end: 4 }],
      [[[2, 3]], { axis: 0, start: 1, end: 1 }],
      [[[2, 3]], { axis: -3, start: 0, end: 1 }],
    ],
  ),
  sample(softmaxOp, plain(together(fc.tuple(leading, size(5)).chain(([lead, n]) => floats(withRow(lead, n))))), [
    [[[]], null],
  ]),
];
