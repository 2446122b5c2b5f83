import { matmul } from '../ops/matmul';
import { permute } from '../ops/permute';
import { reshape } from '../ops/reshape';
import { reals } from '../ops/table';
import { constant, define, difference, type Expression, power, product, sum } from '../tensor/expression';
import type { Tensor } from '../tensor/tensor';
import type { Places } from '../trace/axis';

interface Stretch {
  /** Places of the learned grid along this side, and of the new one. */
  readonly from: number;
  readonly to: number;
  readonly mode: 'bicubic' | 'bilinear';
}

/** How sharp the cubic is: PyTorch's choice. */
const A = -0.75;

/** Weight of a place at a distance |x| (Keys 1981, equation 4): two cubics, one within 1, one from there to 2. */
function cubic(distance: number): Expression {
  const a = constant(A, 'a');
  const x = define('x', constant(Math.abs(distance)));
  const times = (factor: Expression, n: number) => product(factor, power(x, constant(n)));
  if (Math.abs(distance) <= 1) {
    const [two, three] = [sum([a, constant(2)]), sum([a, constant(3)])];
    return sum([difference(times(two, 3), times(three, 2)), constant(1)]);
  }
  const shape = difference(power(x, constant(3)), product(constant(5), power(x, constant(2))));
  return product(a, sum([shape, product(constant(8), x), constant(-4)]));
}

const hat = (distance: number): Expression => difference(constant(1), define('x', constant(Math.abs(distance))));

/**
 * How much of the learned place j goes into the new place i. Centres meet centres (align_corners=False): i lies at
 * (i + ½)·from/to − ½, between the places below and above; beyond the border its last place is repeated.
 */
function weight([i, j]: readonly number[], { from, to, mode }: Stretch): Expression {
  const centre = (((i as number) + 0.5) * from) / to - 0.5;
  const at = mode === 'bilinear' ? Math.max(0, centre) : centre;
  const below = Math.floor(at);
  const taps = mode === 'bilinear' ? [below, below + 1] : [below - 1, below, below + 1, below + 2];
  const read = taps.filter((tap) => Math.min(from - 1, Math.max(0, tap)) === j);
  if (!read.length) return constant(0);
  return sum(read.map((tap) => (mode === 'bilinear' ? hat : cubic)(at - tap)));
}

/** The matrix that stretches one side of a picture, [to, from], without anti-aliasing. */
export const stretchMatrix = (side: Stretch): Tensor => reals([side.to, side.from], weight, side);

/** Vectors of a grid, [h·w, C], resampled bilinearly channel by channel for another one, [h'·w', C]. */
export function stretchGrid(x: Tensor, [h, w]: Places['grid'], [newH, newW]: Places['grid']): Tensor {
  if (h === newH && w === newW) return x;
  const channels = x.shape.at(-1) as number;
  const matrix = (from: number, to: number) => stretchMatrix({ from, to, mode: 'bilinear' });
  const tall = reshape(matmul(matrix(h, newH), reshape(x, [h, w * channels])), [newH, w, channels]);
  const wide = matmul(permute(tall, [0, 2, 1]), matrix(w, newW), { transposeB: true });
  return reshape(permute(wide, [0, 2, 1]), [newH * newW, channels]);
}
