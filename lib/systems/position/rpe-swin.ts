import { attend, project } from '../../nn/attention';
import { nameHeads, selfOn } from '../../nn/heads';
import { linear, linearParameters } from '../../nn/linear';
import { Parameters } from '../../nn/parameters';
import { relativeBias, relativeBiasTable } from '../../nn/relative-bias';
import { add } from '../../ops/add';
import { relativeIndex } from '../../ops/relative-index';
import { hasEqualHeads, headsDoNotFit } from '../../system/divisible';
import { batch, count, flag } from '../../system/schema';
import { batched, tokens } from '../../system/specs';
import { defineSystem } from '../../system/system';
import * as v from '../../system/values';
import { axis, type Places } from '../../trace/axis';

const config = v.pipe(
  v.object({
    batch,
    window_h: count(3),
    window_w: count(4),
    dim: count(16),
    heads: count(2),
    qkv_bias: flag(true),
  }),
  v.check((c) => hasEqualHeads(c), headsDoNotFit),
);

/** Attention in one window of a Swin Transformer (Liu et al. 2021, arXiv:2103.14030, equation 4). */
export default defineSystem({
  id: 'rpe-swin',
  config,
  inputs: (c) => batched(c.batch, { x: tokens(c.window_h * c.window_w, c.dim) }),
  parameters: ({ window_h, window_w, dim, heads, qkv_bias: bias }) => ({
    ...linearParameters('q', { from: dim, to: dim, bias, symbols: ['W_Q', 'b_Q'], role: 'query' }),
    ...linearParameters('k', { from: dim, to: dim, bias, symbols: ['W_K', 'b_K'], role: 'key' }),
    ...linearParameters('v', { from: dim, to: dim, bias, symbols: ['W_V', 'b_V'], role: 'value' }),
    rel_bias_table: relativeBiasTable(window_h, window_w, heads),
    ...linearParameters('proj', { from: dim, to: dim, symbols: ['W_O', 'b_O'] }),
  }),
  choices: ({ heads }) => ({ head: heads }),
  run(t, w, input, { window_h, window_w, heads }) {
    const p = new Parameters(w);
    const x = input.x;
    const places: Places = { grid: [window_h, window_w], leading: 0 };
    const sides = selfOn(places);
    const pairs = [axis('query', places), axis('key', places)] as const;
    const split = nameHeads(
      t,
      [linear(x, p.within('q.')), linear(x, p.within('k.')), linear(x, p.within('v.'))],
      heads,
      sides,
    );
    const index = t.name('index', relativeIndex(window_h, window_w), pairs, {
      symbol: 'I',
      role: 'position',
      scale: 'index',
    });
    const table = p.get('rel_bias_table');
    const bias = t.name('bias', relativeBias(table, index), ['head', ...pairs], {
      symbol: 'B',
      role: 'position',
    });
    project(t, attend(t, split, { ...sides, logits: (scores) => add(scores, bias) }).heads, p.within('proj.'), places);
  },
});
