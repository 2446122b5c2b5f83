import fc from 'fast-check';
import { sizeOf } from '../../tensor/shape';
import { aliasOp } from '../alias';
import { concatOp } from '../concat';
import { expandOp } from '../expand';
import { fillMaskedOp } from '../fill-masked';
import { gatherOp } from '../gather';
import { padLeadingOp } from '../pad-leading';
import { permuteOp } from '../permute';
import { replaceCellsOp } from '../replace-cells';
import { reshapeOp } from '../reshape';
import { sliceOp } from '../slice';
import { eitherKind, integers, leading, shapeOf, size } from './arbitraries';
import { plain, repeating, type Sample, sample, together, withAxis } from './sample';

/** Samples of ops that move, look up or replace cells. */
export const movement: readonly Sample[] = [
  sample(aliasOp, plain(together(shapeOf(0, 3).chain(eitherKind))), []),
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
    padLeadingOp,
    fc
      .tuple(leading, size(), size(), fc.nat(2))
      .chain(([lead, a, b, n]) => eitherKind([...lead, a, b]).map((x) => ({ inputs: [x], attrs: { n } }))),
    [[[[4]], { n: 1 }]],
  ),
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
  sample(
    fillMaskedOp,
    fc
      .tuple(
        repeating((shape) => integers(shape, 2)),
        fc.constantFrom(Number.NEGATIVE_INFINITY, -10),
      )
      .map(([inputs, value]) => ({ inputs, attrs: { value }, below: { 1: 2 } })),
    [[[[2, 3], [2]], { value: 0 }]],
  ),
  sample(
    replaceCellsOp,
    shapeOf(0, 3).chain((shape) =>
      fc
        .tuple(eitherKind(shape), fc.array(fc.tuple(fc.nat(sizeOf(shape) - 1), fc.integer({ min: -3, max: 3 }))))
        .map(([x, cells]) => ({ inputs: [x], attrs: { cells: new Map(cells) } })),
    ),
    [],
  ),
];
