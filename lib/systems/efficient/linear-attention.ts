import { causalMask } from '../../nn/pairs';
import { spreadRows } from '../../nn/spread';
import { within } from '../../nn/within';
import { add } from '../../ops/add';
import { addNumber } from '../../ops/add-number';
import { cumulativeSum } from '../../ops/cumulative-sum';
import { divide } from '../../ops/divide';
import { divideBySqrt } from '../../ops/divide-by-sqrt';
import { eluPlusOne } from '../../ops/elu-plus-one';
import { expand } from '../../ops/expand';
import { matmul } from '../../ops/matmul';
import { normalize } from '../../ops/normalize';
import { permute } from '../../ops/permute';
import { reshape } from '../../ops/reshape';
import { softmax } from '../../ops/softmax';
import { sum } from '../../ops/sum';
import { zeroMasked } from '../../ops/zero-masked';
import { batch, count, oneOf, positive } from '../../system/schema';
import { batched } from '../../system/specs';
import { defineSystem, type TensorSpec } from '../../system/system';
import * as v from '../../system/values';
import type { Tensor } from '../../tensor/tensor';
import type { Look, Role } from '../../trace/look';
import type { Tracer } from '../../trace/trace';

const config = v.object({
  batch,
  heads: count(2),
  tokens: count(12),
  head_dim: count(6),
  value_dim: count(5),
  eps: positive(1e-6),
  kind: oneOf(['elu1', 'elu1-causal', 'softmax-softmax', 'taylor']),
});

/** Queries and keys [..., heads, n, d], values [..., heads, n, e]. */
interface Given {
  readonly q: Tensor;
  readonly k: Tensor;
  readonly v: Tensor;
}

const token = ['head', 'token', 'feature'] as const;
const pairs = ['head', 'query', 'key'] as const;
const perToken = ['head', 'token'] as const;
const context = ['head', 'feature', 'feature'] as const;
const attention = (symbol: string): Look => ({ symbol, role: 'attention' });
const weights = (symbol: string): Look => ({ symbol, role: 'attention', scale: 'weights' });

const transposed = (x: Tensor): Tensor => permute(x, [1, 0]);
/** Row by row, [..., n, e] / [..., n] → [..., n, e]. */
const perRow = (x: Tensor, by: Tensor): Tensor => divide(x, spreadRows(by, x.shape.at(-1) as number));
/** A vector for every head against its rows, [..., n, d] · [..., d] → [..., n]. */
const alongRows = (x: Tensor, by: Tensor): Tensor => reshape(matmul(x, spreadRows(by, 1)), x.shape.slice(0, -1));

/** Ordinary attention, whose matrix has n² entries, for comparison. */
function nameSoftmax(t: Tracer, { q, k, v: value }: Given): void {
  const products = t.aside('products', matmul(q, k, { transposeB: true }), pairs, attention('QK^\\top'));
  const scores = t.aside('scores', divideBySqrt(products, q.shape.at(-1) as number, 'd'), pairs, attention('S'));
  const probs = t.name('probs', softmax(scores), pairs, weights('A'));
  t.name('output', matmul(probs, value), token, attention('A V'));
}

/** The attention matrix that a kernel implies: each similarity over the sum of its row. */
function nameImplied(t: Tracer, similarity: Tensor): void {
  const of = t.name('similarity', similarity, pairs, attention('\\mathrm{sim}(q_i, k_j)'));
  t.name('probs', perRow(of, sum(of, -1)), pairs, weights('A'));
}

/** φ(Q)·(φ(K)ᵀV) over φ(Q)·Σφ(K), φ = elu + 1 (Katharopoulos et al. 2020, arXiv:2006.16236, section 3.2). */
function elu1(t: Tracer, { q, k, v: value }: Given, eps: number): void {
  const phiQ = t.name('phi_q', eluPlusOne(q), token, { symbol: '\\phi(Q)', role: 'query' });
  const phiK = t.name('phi_k', eluPlusOne(k), token, { symbol: '\\phi(K)', role: 'key' });
  const kv = t.name('kv', matmul(transposed(phiK), value), context, attention('\\phi(K)^\\top V'));
  const kSum = t.name('k_sum', sum(phiK, -2), ['head', 'feature'], { symbol: '\\sum_j\\phi(k_j)', role: 'key' });
  const numerator = t.aside('numerator', matmul(phiQ, kv), token, attention('\\phi(Q)(\\phi(K)^\\top V)'));
  const below = t.name('denominator', alongRows(phiQ, kSum), perToken, attention('\\phi(Q)\\sum_j\\phi(k_j)'));
  t.name('output', perRow(numerator, addNumber(below, eps, 'ε')), token, attention('Y'));
  nameImplied(t, matmul(phiQ, phiK, { transposeB: true }));
}

/** The same with sums up to each token: what a recurrent network would carry (section 3.3). */
function elu1Causal(t: Tracer, { q, k, v: value }: Given, eps: number): void {
  const [n, d] = q.shape.slice(-2) as [number, number];
  const e = value.shape.at(-1) as number;
  const rows = q.shape.slice(0, -1);
  const phiQ = t.name('phi_q', eluPlusOne(q), token, { symbol: '\\phi(Q)', role: 'query' });
  const phiK = t.name('phi_k', eluPlusOne(k), token, { symbol: '\\phi(K)', role: 'key' });
  // φ(kᵢ)vᵢᵀ of every token, and their prefix sums Sᵢ and Zᵢ.
  const outer = matmul(reshape(phiK, [...rows, d, 1]), reshape(value, [...rows, 1, e]));
  const each = t.aside('kv', outer, ['head', 'token', 'feature', 'feature'], attention('\\phi(k_i)v_i^\\top'));
  const kv = t.name('kv_prefix', cumulativeSum(each, -3), ['head', 'token', 'feature', 'feature'], attention('S_i'));
  const kPrefix = t.name('k_prefix', cumulativeSum(phiK, -2), token, { symbol: 'Z_i', role: 'key' });
  const one = reshape(phiQ, [...rows, 1, d]);
  const numerator = t.aside(
    'numerator',
    reshape(matmul(one, kv), [...rows, e]),
    token,
    attention('\\phi(q_i)^\\top S_i'),
  );
  const products = reshape(matmul(one, reshape(kPrefix, [...rows, d, 1])), rows);
  const below = t.name('denominator', products, perToken, attention('\\phi(q_i)^\\top Z_i'));
  t.name('output', perRow(numerator, addNumber(below, eps, 'ε')), token, attention('Y'));
  nameImplied(t, zeroMasked(matmul(phiQ, phiK, { transposeB: true }), causalMask({ queries: n, keys: n })));
}

/**
 * ρ(Q)·(ρ(K)ᵀV), softmax over features for queries, over tokens for keys (Shen et al. 2018, arXiv:1812.01243, section
 * 3.2).
 */
function softmaxSoftmax(t: Tracer, { q, k, v: value }: Given): void {
  const qRho = t.name('q_softmax_features', softmax(q), token, {
    symbol: '\\rho_q(Q)',
    role: 'query',
    scale: 'weights',
  });
  const kRho = t.name('k_softmax_tokens', transposed(softmax(transposed(k))), token, {
    symbol: '\\rho_k(K)',
    role: 'key',
  });
  const kv = t.name('context', matmul(transposed(kRho), value), context, attention('\\rho_k(K)^\\top V'));
  t.name('output', matmul(qRho, kv), token, attention('Y'));
  t.name('probs', matmul(qRho, kRho, { transposeB: true }), pairs, weights('\\rho_q(Q)\\rho_k(K)^\\top'));
}

/** Similarities 1 + q̂·k̂ of rows of length 1, the first terms of e^{q·k} (Li et al. 2020, arXiv:2007.14902). */
function taylor(t: Tracer, { q, k, v: value }: Given): void {
  const n = q.shape.at(-2) as number;
  const qHat = t.name('q_normalized', normalize(q), token, { symbol: '\\hat{Q}', role: 'query' });
  const kHat = t.name('k_normalized', normalize(k), token, { symbol: '\\hat{K}', role: 'key' });
  const vSum = t.name('v_sum', sum(value, -2), ['head', 'feature'], { symbol: '\\sum_j v_j', role: 'value' });
  const kv = t.name('kv', matmul(transposed(kHat), value), context, attention('\\hat{K}^\\top V'));
  const kSum = t.name('k_sum', sum(kHat, -2), ['head', 'feature'], { symbol: '\\sum_j\\hat{k}_j', role: 'key' });
  const everyRow = expand(reshape(vSum, [...vSum.shape.slice(0, -1), 1, vSum.shape.at(-1) as number]), value.shape);
  const above = t.name(
    'numerator',
    add(matmul(qHat, kv), everyRow),
    token,
    attention('\\sum_j v_j+\\hat{Q}\\hat{K}^\\top V'),
  );
  const below = addNumber(alongRows(qHat, kSum), n, 'N');
  const denominator = t.name('denominator', below, perToken, attention('N+\\hat{Q}\\sum_j\\hat{k}_j'));
  t.name('output', perRow(above, denominator), token, attention('Y'));
  nameImplied(t, addNumber(matmul(qHat, kHat, { transposeB: true }), 1));
}

/**
 * Four ways to mix values without an n × n matrix: the product of keys and values comes first, so that cost grows with
 * n and not with n². The matrix that each implies stands beside it.
 */
export default defineSystem({
  id: 'linear-attention',
  config,
  inputs(c) {
    const of = (width: number, symbol: string, role: Role): TensorSpec => ({
      shape: [c.heads, c.tokens, width],
      axes: token,
      symbol,
      role,
    });
    return batched(c.batch, {
      q: of(c.head_dim, 'Q', 'query'),
      k: of(c.head_dim, 'K', 'key'),
      v: of(c.value_dim, 'V', 'value'),
    });
  },
  parameters: () => ({}),
  choices: ({ heads }) => ({ head: heads }),
  run(t, _, input, { kind, eps }) {
    const given: Given = { q: input.q, k: input.k, v: input.v };
    nameSoftmax(within(t, 'softmax.'), given);
    if (kind === 'elu1') elu1(t, given, eps);
    else if (kind === 'elu1-causal') elu1Causal(t, given, eps);
    else if (kind === 'softmax-softmax') softmaxSoftmax(t, given);
    else taylor(t, given);
  },
});
