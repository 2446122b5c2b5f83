import { add } from '../../ops/add';
import { matmul } from '../../ops/matmul';
import { angles1d, encoding1d, frequencies1d } from '../../ops/sinusoid-1d';
import { batch, count, positive } from '../../system/schema';
import { batched, tokens } from '../../system/specs';
import { defineSystem } from '../../system/system';
import * as v from '../../system/values';

const config = v.pipe(
  v.object({ batch, length: count(40), dim: count(32), base: positive(10_000) }),
  v.check(
    ({ dim }) => dim % 2 === 0,
    ({ dim }) => `dim ${dim} must be even: every frequency has a sine and a cosine`,
  ),
);

/** The fixed position encoding of the first transformer (Vaswani et al. 2017, arXiv:1706.03762, section 3.5). */
export default defineSystem({
  id: 'posenc-1d',
  config,
  inputs: (c) => batched(c.batch, { x: tokens(c.length, c.dim) }),
  parameters: () => ({}),
  run(t, _, input, { length, dim, base }) {
    const attrs = { length, dim, base };
    t.name('frequencies', frequencies1d(attrs), ['frequency'], { symbol: '\\omega' });
    t.name('angles', angles1d(attrs), ['position', 'frequency'], { symbol: '\\theta' });
    const encoding = t.name('encoding', encoding1d(attrs), ['position', 'feature'], { symbol: 'P', role: 'position' });
    const products = matmul(encoding, encoding, { transposeB: true });
    t.name('dot_products', products, ['position', 'position'], { symbol: 'PP^\\top' });
    t.name('output', add(input.x, encoding), ['token', 'feature'], { symbol: 'X + P' });
  },
});
