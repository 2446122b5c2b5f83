import { attend, project } from '../../nn/attention';
import { selfOn } from '../../nn/heads';
import { Parameters } from '../../nn/parameters';
import { outputParameters, projectHeads, projectionParameters } from '../../nn/projections';
import { cos } from '../../ops/cos';
import { rotate } from '../../ops/rotate';
import { sin } from '../../ops/sin';
import { reals } from '../../ops/table';
import { hasEqualHeads, headsDoNotFit } from '../../system/divisible';
import { batch, count, maybeCount, oneOf, positive } from '../../system/schema';
import { batched, tokens } from '../../system/specs';
import { defineSystem } from '../../system/system';
import * as v from '../../system/values';
import { constant, power, product, quotient } from '../../tensor/expression';
import { axis, type Places } from '../../trace/axis';

const config = v.pipe(
  v.object({
    batch,
    /** The length of a sequence; left out, the tokens lie in a grid. */
    tokens: maybeCount,
    grid_h: count(3),
    grid_w: count(4),
    dim: count(16),
    heads: count(2),
    theta: positive(10_000),
    /** Features 2i and 2i + 1 turn together. */
    layout: oneOf(['interleaved']),
  }),
  v.check((c) => hasEqualHeads(c), headsDoNotFit),
  v.check(
    (c) => (c.dim / c.heads) % (c.tokens === undefined ? 4 : 2) === 0,
    ({ dim, heads, tokens }) =>
      `dim ${dim} gives ${heads} heads ${dim / heads} features each; ${tokens === undefined ? 'a grid needs a multiple of 4' : 'a sequence needs an even number'}`,
  ),
);

type Config = v.Output<typeof config>;

interface Wave {
  /** Columns of the grid; null: a sequence. */
  readonly columns: number | null;
  /** Pairs of features in a head. */
  readonly pairs: number;
  readonly theta: number;
}

/** Position times θ^(−2i/d), where row and column of a grid have half of the d features each. */
function angle([position, pair]: readonly number[], { columns, pairs, theta }: Wave) {
  const [p, i] = [position as number, pair as number];
  const each = columns === null ? pairs : pairs / 2;
  const place = columns === null ? p : i < each ? Math.floor(p / columns) : p % columns;
  const symbol = columns === null ? 'p' : i < each ? 'r' : 'c';
  const exponent = quotient(product(constant(-2), constant(i % each, 'i')), constant(2 * each, 'd'));
  return product(constant(place, symbol), power(constant(theta, '\\theta'), exponent));
}

const sizeOf = ({ tokens: n, grid_h, grid_w }: Config): number => n ?? grid_h * grid_w;

/**
 * Rotary positions: queries and keys turn by angles that grow with the position, so that a product depends on the
 * distance alone (Su et al. 2021, arXiv:2104.09864, section 3.2). In a grid the first half of each head turns with the
 * row and the second with the column.
 */
export default defineSystem({
  id: 'rope-2d',
  config,
  inputs: (c) => batched(c.batch, { x: tokens(sizeOf(c), c.dim) }),
  parameters: ({ dim }) => ({
    ...projectionParameters(dim),
    ...outputParameters(dim),
  }),
  choices: ({ heads }) => ({ head: heads }),
  run(t, w, input, config) {
    const { dim, heads, theta } = config;
    const p = new Parameters(w);
    const x = input.x;
    const places: Places | undefined =
      config.tokens === undefined ? { grid: [config.grid_h, config.grid_w], leading: 0 } : undefined;
    const split = projectHeads(t, x, p, heads, places);

    const wave = { columns: places ? config.grid_w : null, pairs: dim / heads / 2, theta };
    const turns = [axis('token', places), 'frequency'] as const;
    const angles = t.name('angles', reals([sizeOf(config), wave.pairs], angle, wave), turns, {
      symbol: '\\phi',
      role: 'position',
    });
    const c = t.name('cos', cos(angles), turns, { symbol: '\\cos\\phi', role: 'position' });
    const s = t.name('sin', sin(angles), turns, { symbol: '\\sin\\phi', role: 'position' });
    const features = ['head', axis('token', places), 'feature'] as const;
    const q = t.name('q_rotated', rotate(split.q, c, s), features, { symbol: 'RQ', role: 'query' });
    const k = t.name('k_rotated', rotate(split.k, c, s), features, { symbol: 'RK', role: 'key' });
    project(t, attend(t, { q, k, v: split.v }, selfOn(places)).heads, p.within('proj.'), places);
  },
});
