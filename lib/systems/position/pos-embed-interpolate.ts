import { stretchMatrix } from '../../nn/stretch';
import { concat } from '../../ops/concat';
import { matmul } from '../../ops/matmul';
import { permute } from '../../ops/permute';
import { reshape } from '../../ops/reshape';
import { slice } from '../../ops/slice';
import { count, flag, oneOf } from '../../system/schema';
import { defineSystem } from '../../system/system';
import * as v from '../../system/values';
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
    const learned = input.pos_embed;
    const leading = class_token ? 1 : 0;
    const matrix = (from: number, to: number) => stretchMatrix({ from, to, mode });
    const down = t.name('row_matrix', matrix(h, new_h), ['out', 'in'], { symbol: 'R' });
    const across = t.name('column_matrix', matrix(w, new_w), ['out', 'in'], { symbol: 'C' });

    const old = reshape(slice(learned, 0, leading, leading + h * w), [h, w * dim]);
    // R·G stretches the rows; then the columns, [new_h, d, w]·Cᵀ.
    const tall = reshape(matmul(down, old), [new_h, w, dim]);
    const rows = t.aside('rows', tall, ['row', 'column', 'feature'], { symbol: 'RG', role: 'position' });
    const wide = matmul(permute(rows, [0, 2, 1]), across, { transposeB: true });
    const grid = t.name('grid', permute(wide, [0, 2, 1]), ['row', 'column', 'feature'], {
      symbol: 'RGC^\\top',
      role: 'position',
    });
    const flat = reshape(grid, [new_h * new_w, dim]);
    const places: Places = { grid: [new_h, new_w], leading };
    t.name(
      'pos_embed',
      leading ? concat([slice(learned, 0, 0, 1), flat], 0) : flat,
      [axis('token', places), 'feature'],
      {
        symbol: "E_{\\mathrm{pos}}'",
        role: 'position',
      },
    );
  },
});
