import { linearParameters } from '../../nn/linear';
import type { ParameterSpecs } from '../../nn/parameters';
import { concat } from '../../ops/concat';
import { divideBySqrt } from '../../ops/divide-by-sqrt';
import { matmul } from '../../ops/matmul';
import { scaleBy } from '../../ops/scale-by';
import { softmax } from '../../ops/softmax';
import { batch, flag, positive } from '../../system/schema';
import { batched, tokens } from '../../system/specs';
import { defineSystem } from '../../system/system';
import * as v from '../../system/values';
import type { Tensor } from '../../tensor/tensor';
import type { Role } from '../../trace/look';

const matrix = v.pipe(
  v.array(v.array(v.number()), 'Expected a matrix, a list of rows of numbers'),
  v.check(
    (rows) => rows.every((row) => row.length > 0 && row.length === rows[0]?.length) && rows.length > 0,
    'Expected rows of the same length',
  ),
);

type Matrix = v.Output<typeof matrix>;
const width = (rows: Matrix): number => (rows[0] as number[]).length;

const config = v.pipe(
  v.object({
    batch,
    tokens: v.optional(matrix, [[1, 1], [1, 0]]), // biome-ignore format: reads as a matrix
    wq: v.optional(matrix, [[1, 1], [0, 1]]), // biome-ignore format: reads as a matrix
    wk: v.optional(matrix, [[0, 1], [1, -1]]), // biome-ignore format: reads as a matrix
    wv: v.optional(matrix, [[1, 0], [1, 1]]), // biome-ignore format: reads as a matrix
    /** Whether the products are divided by √d. */
    scaled: flag(true),
    temperature: positive(1),
  }),
  v.check(
    ({ tokens, wq, wk, wv }) => [wq, wk, wv].every((w) => w.length === width(tokens)),
    'wq, wk and wv need as many rows as a token has features',
  ),
  v.check(({ wq, wk }) => width(wq) === width(wk), 'wq and wk need equally many columns'),
);

const given = (name: string, role: Role, symbol: string, rows: Matrix): ParameterSpecs => {
  const shape = { from: rows.length, to: width(rows), bias: false };
  const specs = linearParameters(name, { ...shape, symbols: [symbol, ''], role });
  return Object.fromEntries(
    Object.entries(specs).map(([key, spec]) => [key, { ...spec, initial: { values: rows.flat() } }]),
  );
};

/**
 * Attention worked by hand: a few tokens, one head, matrices of small whole numbers. Tokens are rows,
 * x [n, d_in] and W [d_in, d] (Vaswani et al. 2017, arXiv:1706.03762, section 3.2.1).
 */
export default defineSystem({
  id: 'two-token',
  config,
  inputs: (c) => batched(c.batch, { tokens: tokens(c.tokens.length, width(c.tokens)) }),
  parameters: ({ wq, wk, wv }) => ({
    ...given('q', 'query', 'W_Q', wq),
    ...given('k', 'key', 'W_K', wk),
    ...given('v', 'value', 'W_V', wv),
  }),
  run(t, w, input, { scaled, temperature }) {
    const x = input.tokens;
    const [wq, wk, wv] = [w['q.weight'], w['k.weight'], w['v.weight']] as [Tensor, Tensor, Tensor];
    const fused = t.aside('w.fused', concat([wq, wk, wv], -1), ['in', 'out'], {
      symbol: '[W_Q\\,W_K\\,W_V]',
      scale: 'parameters',
    });
    t.aside('fused', matmul(x, fused), ['token', 'feature'], { symbol: '[Q\\,K\\,V]' });
    const q = t.name('q', matmul(x, wq), ['token', 'feature'], { symbol: 'Q', role: 'query' });
    const k = t.name('k', matmul(x, wk), ['token', 'feature'], { symbol: 'K', role: 'key' });
    const v = t.name('v', matmul(x, wv), ['token', 'feature'], { symbol: 'V', role: 'value' });
    const products = t.name('products', matmul(q, k, { transposeB: true }), ['query', 'key'], {
      symbol: 'QK^\\top',
      role: 'attention',
    });
    const d = q.shape.at(-1) as number;
    const scores = t.name('scores', scaled ? divideBySqrt(products, d, 'd') : products, ['query', 'key'], {
      symbol: 'S',
      role: 'attention',
    });
    const tempered =
      temperature === 1
        ? scores
        : t.aside('tempered', scaleBy(scores, 1 / temperature, '1/τ'), ['query', 'key'], {
            symbol: 'S/\\tau',
            role: 'attention',
          });
    const probs = t.name('probs', softmax(tempered), ['query', 'key'], {
      symbol: 'A',
      role: 'attention',
      scale: 'weights',
    });
    t.name('output', matmul(probs, v), ['token', 'feature'], { symbol: 'Z' });
  },
});
