import { apartMask } from '../ops/apart-mask';
import { concat } from '../ops/concat';
import { permute } from '../ops/permute';
import { reshape } from '../ops/reshape';
import { slice } from '../ops/slice';
import { wholes } from '../ops/table';
import { compare, constant, define, type Expression, product, sum } from '../tensor/expression';
import type { Tensor } from '../tensor/tensor';
import type { Places } from '../trace/axis';
import type { Tracer } from '../trace/trace';

type Grid = Places['grid'];

/** How many windows a grid is cut into. */
export const windowsIn = ([h, w]: Grid, side: number): number => (h / side) * (w / side);

/** Entries moved towards the front along an axis, those that leave coming back at the end: torch.roll by −`by`. */
function rollAxis(x: Tensor, axis: number, by: number): Tensor {
  const n = x.shape.at(axis) as number;
  const first = ((by % n) + n) % n;
  return first ? concat([slice(x, axis, first, n), slice(x, axis, 0, first)], axis) : x;
}

/** Tokens of a grid, [..., h·w, C], moved `by` places up and to the left, round the border; negative: back. */
export function roll(x: Tensor, [h, w]: Grid, by: number): Tensor {
  const rows = reshape(x, [...x.shape.slice(0, -2), h, w, x.shape.at(-1) as number]);
  return reshape(rollAxis(rollAxis(rows, -3, by), -2, by), x.shape);
}

/** The same of a map, [..., C, h, w]. */
export const rollMap = (map: Tensor, by: number): Tensor => rollAxis(rollAxis(map, -2, by), -1, by);

/**
 * Tokens of a grid cut into square windows, [..., h·w, C] → [..., windows, side², C]: windows row by row, and row by row
 * inside.
 */
export function partition(x: Tensor, [h, w]: Grid, side: number): Tensor {
  const [lead, channels] = [x.shape.slice(0, -2), x.shape.at(-1) as number];
  const cut = reshape(x, [...lead, h / side, side, w / side, side, channels]);
  const inside = side * side;
  return reshape(permute(cut, [0, 2, 1, 3, 4]), [...lead, (h * w) / inside, inside, channels]);
}

/** Windows put back into their grid, [..., windows, side², C] → [..., h·w, C]. */
export function unpartition(x: Tensor, [h, w]: Grid, side: number): Tensor {
  const [lead, channels] = [x.shape.slice(0, -3), x.shape.at(-1) as number];
  const cut = reshape(x, [...lead, h / side, w / side, side, side, channels]);
  return reshape(permute(cut, [0, 2, 1, 3, 4]), [...lead, h * w, channels]);
}

interface Shifted {
  readonly gh: number;
  readonly gw: number;
  readonly window: number;
  readonly shift: number;
}

/** 0 before the last window, 1 in it, 2 in the part that the shift brought round from the other side. */
function region([row, column]: readonly number[], { gh, gw, window, shift }: Shifted): Expression {
  const band = (at: number, n: number): Expression =>
    sum([compare(constant(at), '≥', constant(n - window)), compare(constant(at), '≥', constant(n - shift))]);
  return sum([product(constant(3), define('r', band(row as number, gh))), define('c', band(column as number, gw))]);
}

/**
 * Which of nine regions each place of a shifted grid lies in, whole numbers [h, w]: neighbours in a window that come from
 * different ones were no neighbours before the shift (Liu et al. 2021, arXiv:2103.14030, figure 4).
 */
export const shiftRegions = ([gh, gw]: Grid, window: number, shift: number): Tensor =>
  wholes([gh, gw], region, { gh, gw, window, shift });

/**
 * What to add to the scores in the windows of a shifted grid, regions [h, w] → [windows, side², side²]: 0 between tokens
 * of one region, else `value`.
 */
export function regionMask(regions: Tensor, side: number, value: number): Tensor {
  const [h, w] = regions.shape as [number, number];
  const cut = partition(reshape(regions, [h * w, 1]), [h, w], side);
  return apartMask(reshape(cut, cut.shape.slice(0, -1)), value);
}

/** A tracer for what happens in every window: tensors have an axis of windows in front of those that are named. */
export const perWindow = (t: Tracer): Tracer => ({
  name: (name, x, axes, look) => t.name(name, x, ['window', ...axes], look),
  aside: (name, x, axes, look) => t.aside(name, x, ['window', ...axes], look),
});
