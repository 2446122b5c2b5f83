import { cosineSimilarity } from '../../ops/cosine-similarity';
import { angles2d, encoding2d, omega2d } from '../../ops/sinusoid-2d';
import { count, positive } from '../../system/schema';
import { defineSystem } from '../../system/system';
import * as v from '../../system/values';
import { axis } from '../../trace/axis';

const config = v.pipe(
  v.object({
    grid_h: count(4),
    grid_w: count(6),
    dim: count(32),
    temperature: positive(10_000),
    /** `mae` spaces the frequencies as MAE does; anything else as SimpleViT. */
    variant: v.optional(v.string(), ''),
  }),
  v.check(
    ({ dim, variant }) => dim % 4 === 0 && dim >= (variant === 'mae' ? 4 : 8),
    ({ dim }) => `dim ${dim} must be a multiple of 4, and at least 8 unless the variant is mae`,
  ),
);

/**
 * Fixed encodings of grid positions: x.sin, x.cos, y.sin, y.cos, a quarter of the features each, as in SimpleViT
 * (Beyer et al. 2022, arXiv:2205.01580, section 2) or MAE (He et al. 2021, arXiv:2111.06377).
 */
export default defineSystem({
  id: 'posenc-2d',
  config,
  inputs: () => ({}),
  parameters: () => ({}),
  run(t, _, __, { grid_h: gridH, grid_w: gridW, dim, temperature, variant }) {
    const layout = variant === 'mae' ? ('mae' as const) : ('simple-vit' as const);
    const attrs = { gridH, gridW, dim, temperature, layout };
    // MAE publishes its table alone; what leads to it is shown beside it.
    const step: typeof t.name = (...named) => (layout === 'mae' ? t.aside(...named) : t.name(...named));
    const position = axis('position', { grid: [gridH, gridW], leading: 0 });
    step('omega', omega2d(attrs), ['frequency'], { symbol: '\\omega' });
    step('x_angles', angles2d(attrs, 'x'), [position, 'frequency'], { symbol: '\\theta_x' });
    step('y_angles', angles2d(attrs, 'y'), [position, 'frequency'], { symbol: '\\theta_y' });
    const encoding = t.name('encoding', encoding2d(attrs), [position, 'feature'], { symbol: 'P', role: 'position' });
    step('cosine_similarity', cosineSimilarity(encoding), [position, position], { symbol: '\\cos(p_i, p_j)' });
  },
});
