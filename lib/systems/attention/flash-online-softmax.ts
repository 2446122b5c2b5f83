import { causalMask } from '../../nn/pairs';
import { nothing } from '../../nn/sequence';
import { spreadRows } from '../../nn/spread';
import { within } from '../../nn/within';
import { add } from '../../ops/add';
import { concat } from '../../ops/concat';
import { divide } from '../../ops/divide';
import { divideBySqrt } from '../../ops/divide-by-sqrt';
import { exp } from '../../ops/exp';
import { fillMasked } from '../../ops/fill-masked';
import { larger } from '../../ops/larger';
import { log } from '../../ops/log';
import { matmul } from '../../ops/matmul';
import { max } from '../../ops/max';
import { multiply } from '../../ops/multiply';
import { slice } from '../../ops/slice';
import { softmax } from '../../ops/softmax';
import { subtract } from '../../ops/subtract';
import { sum } from '../../ops/sum';
import { reals } from '../../ops/table';
import { batch, count, flag } from '../../system/schema';
import { batched, tokens } from '../../system/specs';
import { defineSystem } from '../../system/system';
import * as v from '../../system/values';
import { constant } from '../../tensor/expression';
import type { Tensor } from '../../tensor/tensor';
import type { Tracer } from '../../trace/trace';

const config = v.object({
  batch,
  queries: count(10),
  keys: count(11),
  head_dim: count(4),
  value_dim: count(3),
  /** Rows and columns of a tile; the last ones may be smaller. */
  block_q: count(4),
  block_k: count(4),
  /** Whether query i reads keys 0 to i alone. */
  causal: flag(false),
});

const between = ['query', 'key'] as const;
const attention = (symbol: string) => ({ symbol, role: 'attention' }) as const;

/** What a row of queries carries from tile to tile. */
interface Running {
  /** The largest logit so far, [..., n]. */
  readonly m: Tensor;
  /** The sum of exp(logit − m) so far, [..., n]. */
  readonly l: Tensor;
  /** The values mixed by exp(logit − m) so far, not divided by l yet, [..., n, d]. */
  readonly o: Tensor;
}

const lowest = () => constant(Number.NEGATIVE_INFINITY, '−∞');

/**
 * Attention tile by tile, without ever holding the whole matrix of scores: each row carries its maximum m, its sum l and
 * its mixture o, and corrects them whenever a larger score comes (Dao et al. 2022, arXiv:2205.14135, algorithm 1; divided
 * at the end, as in Dao 2023, arXiv:2307.08691, section 3.1). `full` is the ordinary way.
 */
export default defineSystem({
  id: 'flash-online-softmax',
  config,
  inputs: (c) =>
    batched(c.batch, {
      q: { ...tokens(c.queries, c.head_dim, 'Q'), role: 'query' },
      k: { ...tokens(c.keys, c.head_dim, 'K'), role: 'key' },
      v: { ...tokens(c.keys, c.value_dim, 'V'), role: 'value' },
    }),
  parameters: () => ({}),
  run(t, _, input, { queries, keys, value_dim, block_q, block_k, causal }) {
    const [q, k, values] = [input.q, input.k, input.v];
    const lead = q.shape.slice(0, -2);
    const mask = causal
      ? t.aside('mask', causalMask({ queries, keys }), between, { symbol: 'M', scale: 'mask' })
      : null;
    const done: Running[] = [];
    for (let top = 0; top < queries; top += block_q) {
      const down = [top, Math.min(queries, top + block_q)] as const;
      const n = down[1] - down[0];
      let row: Running = {
        m: reals([...lead, n], lowest, null),
        l: nothing([...lead, n]),
        o: nothing([...lead, n, value_dim]),
      };
      for (let left = 0; left < keys; left += block_k) {
        // Tiles wholly in the future are not computed.
        if (causal && left >= down[1]) break;
        const across = [left, Math.min(keys, left + block_k)] as const;
        row = tile(within(t, `tile.${top / block_q}.${left / block_k}.`), row, {
          q: slice(q, -2, ...down),
          k: slice(k, -2, ...across),
          v: slice(values, -2, ...across),
          mask: mask && slice(slice(mask, 0, ...down), 1, ...across),
        });
      }
      done.push(row);
    }
    const all = (of: keyof Running, axis: number): Tensor =>
      concat(
        done.map((row) => row[of]),
        axis,
      );
    const mixed = t.aside('o', all('o', -2), ['query', 'feature'], attention('o'));
    const m = t.name('m', all('m', -1), ['query'], attention('m'));
    const l = t.name('l', all('l', -1), ['query'], attention('l'));
    t.name('output', divide(mixed, spreadRows(l, value_dim)), ['query', 'feature'], attention('o/l'));
    t.name('logsumexp', add(m, log(l)), ['query'], attention('m + \\log l'));
    atOnce(within(t, 'full.'), { q, k, v: values, mask });
  },
});

interface Operands {
  readonly q: Tensor;
  readonly k: Tensor;
  readonly v: Tensor;
  readonly mask: Tensor | null;
}

/** Names scores, and logits where there is a mask; what softmax reads, [..., n, m]. */
function compare(t: Tracer, { q, k, mask }: Operands): Tensor {
  const d = q.shape.at(-1) as number;
  const scores = t.name('scores', divideBySqrt(matmul(q, k, { transposeB: true }), d, 'd'), between, attention('S'));
  return mask ? t.name('logits', fillMasked(scores, mask), between, attention('L')) : scores;
}

/** One tile: what the row carried, brought up to date by its keys. */
function tile(t: Tracer, { m, l, o }: Running, operands: Operands): Running {
  const logits = compare(t, operands);
  const most = t.name('tile_max', max(logits, -1), ['query'], attention('\\max_j S'));
  const top = t.name('m', larger(m, most), ['query'], attention('m'));
  const correction = t.name('correction', exp(subtract(m, top)), ['query'], attention('e^{m_{\\mathrm{old}} - m}'));
  const below = subtract(logits, spreadRows(top, logits.shape.at(-1) as number));
  const weights = t.name('weights', exp(below), between, attention('e^{S - m}'));
  const total = t.name('l', add(multiply(correction, l), sum(weights, -1)), ['query'], attention('l'));
  const old = multiply(spreadRows(correction, o.shape.at(-1) as number), o);
  const mixed = t.name('o', add(old, matmul(weights, operands.v)), ['query', 'feature'], attention('o'));
  return { m: top, l: total, o: mixed };
}

function atOnce(t: Tracer, operands: Operands): void {
  const probs = t.name('probs', softmax(compare(t, operands)), between, { ...attention('A'), scale: 'weights' });
  t.name('output', matmul(probs, operands.v), ['query', 'feature'], attention('Z'));
}
