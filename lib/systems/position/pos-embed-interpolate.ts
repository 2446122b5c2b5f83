import * as v from 'valibot';
import { concat } from '../../ops/concat';
import { matmul } from '../../ops/matmul';
import { permute } from '../../ops/permute';
import { reshape } from '../../ops/reshape';
import { slice } from '../../ops/slice';
import { reals } from '../../ops/table';
import { count, flag, oneOf } from '../../system/schema';
import { defineSystem } from '../../system/system';
import { constant, define, difference, type Expression, power, product, sum } from '../../tensor/expression';
import type { Tensor } from '../../tensor/tensor';
import { axis, type Places } from '../../trace/axis';

const config = v.object({
  grid_h: count(14),
  grid_w: count(14),
  new_h: count(16),
  new_w: count(16),
  dim: count(4),
  mode: oneOf(['bicubic', 'bilinear']),
  class_token: flag(true),
});

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

/**
 * Learned positions for a picture of another size: the grid of position vectors is resampled like a picture, channel by
 * channel, as a product with one small matrix a side (Dosovitskiy et al. 2020, arXiv:2010.11929, section 3.2;
 * torch.nn.functional.interpolate without anti-aliasing). The class token keeps its vector.
 */
export default defineSystem({
  id: 'pos-embed-interpolate',
  config,
  inputs: (c) => {
    const places: Places = { grid: [c.grid_h, c.grid_w], leading: c.class_token ? 1 : 0 };
    const n = c.grid_h * c.grid_w + places.leading;
    const axes = [axis('token', places), 'feature'] as const;
    return { pos_embed: { shape: [n, c.dim], axes, symbol: 'E_{\\mathrm{pos}}', role: 'position' } };
  },
  parameters: () => ({}),
  run(t, _, input, { grid_h: h, grid_w: w, new_h, new_w, dim, mode, class_token }) {
    const learned = input.pos_embed as Tensor;
    const leading = class_token ? 1 : 0;
    const matrix = (from: number, to: number) => reals([to, from], weight, { from, to, mode });
    const down = t.name('row_matrix', matrix(h, new_h), ['out', 'in'], { symbol: 'R' });
    const across = t.name('column_matrix', matrix(w, new_w), ['out', 'in'], { symbol: 'C' });

    const old = reshape(slice(learned, 0, leading, leading + h * w), [h, w * dim]);
    // R·G stretches the rows; then the columns, [new_h, d, w]·Cᵀ.
    const tall = reshape(matmul(down, old), [new_h, w, dim]);
    const rows = t.aside('rows', tall, ['row', 'column', 'feature'], { symbol: 'RG', role: 'position' });
    const wide = matmul(permute(rows, [0, 2, 1]), across, { transposeB: true });
    const grid = t.name('grid', permute(wide, [0, 2, 1]), ['row', 'column', 'feature'], {
      ...{ symbol: 'RGC^\\top', role: 'position' },
    });
    const flat = reshape(grid, [new_h * new_w, dim]);
    const places: Places = { grid: [new_h, new_w], leading };
    t.name(
      'pos_embed',
      leading ? concat([slice(learned, 0, 0, 1), flat], 0) : flat,
      [axis('token', places), 'feature'],
      {
        ...{ symbol: "E_{\\mathrm{pos}}'", role: 'position' },
      },
    );
  },
});
