import { linear, linearParameters } from '../../nn/linear';
import { Parameters } from '../../nn/parameters';
import { add } from '../../ops/add';
import { beyond } from '../../ops/beyond';
import { expand } from '../../ops/expand';
import { fillMasked } from '../../ops/fill-masked';
import { matmul } from '../../ops/matmul';
import { reshape } from '../../ops/reshape';
import { softmax } from '../../ops/softmax';
import { tanh } from '../../ops/tanh';
import { batch, count, flag } from '../../system/schema';
import { batched, tokens } from '../../system/specs';
import { defineSystem, type TensorSpec } from '../../system/system';
import * as v from '../../system/values';
import type { Tensor } from '../../tensor/tensor';
import type { Look } from '../../trace/look';

const lens = v.array(v.either(v.number(), v.array(v.number()), 'Expected one length an example, or one a query'));

const config = v.object({
  batch,
  queries: count(1),
  keys: count(10),
  query_dim: count(20),
  key_dim: count(2),
  value_dim: count(4),
  hidden: count(8),
  /** How many keys there are: one number an example, or a list of one a query. Only the form is read here. */
  valid_lens: v.optional(v.nullable(lens), null),
  mask_value: v.optional(v.number(), -1e6),
  /** Whether keys beyond a length weigh nothing; where all count there is no length to give. */
  masked: flag(true),
});

type Config = v.Output<typeof config>;

const perQuery = ({ valid_lens }: Config): boolean => Array.isArray(valid_lens?.[0]);
const given = (n: number, features: number, symbol: string, look: Look): TensorSpec => ({
  ...tokens(n, features, symbol),
  ...look,
});
const lengths = (c: Config): TensorSpec => ({
  ...(perQuery(c) ? { shape: [c.queries], axes: ['query'] } : { shape: [], axes: [] }),
  dtype: 'i32',
  symbol: 'n',
  scale: 'index',
});
const between = ['query', 'key'] as const;

/**
 * Additive attention: a small network compares each query with each key, wᵥᵀ·tanh(W_q·q + W_k·k) (Bahdanau et al. 2014,
 * arXiv:1409.0473, section A.1.2). Keys at or beyond an example's length get a score that is low enough to weigh nothing.
 */
export default defineSystem({
  id: 'additive-attention',
  config,
  inputs: (c) =>
    batched(c.batch, {
      queries: given(c.queries, c.query_dim, 'Q', { role: 'query' }),
      keys: given(c.keys, c.key_dim, 'K', { role: 'key' }),
      values: given(c.keys, c.value_dim, 'V', { role: 'value' }),
      ...(c.masked ? { valid_lens: lengths(c) } : {}),
    }),
  parameters: ({ query_dim, key_dim, hidden: to }) => ({
    ...linearParameters('q', { from: query_dim, to, bias: false, symbols: ['W_q', ''], role: 'query' }),
    ...linearParameters('k', { from: key_dim, to, bias: false, symbols: ['W_k', ''], role: 'key' }),
    ...linearParameters('v', { from: to, to: 1, bias: false, symbols: ['w_v', ''] }),
  }),
  run(t, w, input, config) {
    const { queries: n, keys: m, hidden, mask_value } = config;
    const p = new Parameters(w);
    const [q, k, values] = [input.queries, input.keys, input.values] as [Tensor, Tensor, Tensor];
    const valid = input.valid_lens;
    const lead = q.shape.slice(0, -2);
    const units = (axis: 'query' | 'key') => [axis, 'hidden'] as const;
    const asking = t.name('projected_queries', linear(q, p.within('q.')), units('query'), {
      symbol: 'W_q q',
      role: 'query',
    });
    const asked = t.name('projected_keys', linear(k, p.within('k.')), units('key'), {
      symbol: 'W_k k',
      role: 'key',
    });

    // Every query beside every key: [..., n, m, hidden]
    const together = [...lead, n, m, hidden];
    const beside = add(
      expand(reshape(asking, [...lead, n, 1, hidden]), together),
      expand(reshape(asked, [...lead, 1, m, hidden]), together),
    );
    const features = t.name('features', tanh(beside), ['query', 'key', 'hidden'], {
      symbol: '\\tanh(W_q q + W_k k)',
      role: 'attention',
    });
    const compared = reshape(matmul(features, p.get('v.weight')), [...lead, n, m]);
    const scores = t.name('scores', compared, between, { symbol: 'S', role: 'attention' });

    let logits = scores;
    if (valid) {
      const ends = perQuery(config) ? valid : expand(reshape(valid, [...valid.shape, 1]), [...lead, n]);
      const mask = t.name('mask', beyond(ends, m), between, { symbol: 'M', scale: 'mask' });
      logits = t.name('logits', fillMasked(scores, mask, mask_value), between, { symbol: 'L', role: 'attention' });
    }
    const probs = t.name('probs', softmax(logits), between, { symbol: 'A', role: 'attention', scale: 'weights' });
    t.name('context', matmul(probs, values), ['query', 'feature'], { symbol: 'c', role: 'attention' });
  },
});
