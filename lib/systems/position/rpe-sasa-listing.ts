import { mergeHeads } from '../../nn/heads';
import { toMap, toTokens } from '../../nn/maps';
import { unfold } from '../../nn/neighbourhoods';
import { type ParameterSpec, type ParameterSpecs, Parameters, type Tensors } from '../../nn/parameters';
import { spreadRows } from '../../nn/spread';
import { within } from '../../nn/within';
import { add } from '../../ops/add';
import { concat } from '../../ops/concat';
import { conv2d } from '../../ops/conv2d';
import { expand } from '../../ops/expand';
import { matmul } from '../../ops/matmul';
import { multiply } from '../../ops/multiply';
import { padAxis } from '../../ops/pad-axis';
import { permute } from '../../ops/permute';
import { reshape } from '../../ops/reshape';
import { softmax } from '../../ops/softmax';
import { sum } from '../../ops/sum';
import type { Tensor } from '../../tensor/tensor';
import { axis, type Places } from '../../trace/axis';
import type { Tracer } from '../../trace/trace';

interface Config {
  readonly grid_h: number;
  readonly grid_w: number;
  readonly dim: number;
  readonly heads: number;
  readonly kernel: number;
}

/** Queries [..., heads, n, d]; keys and values around each, [..., heads, n, k·k, d]. */
interface Cut {
  readonly q: Tensor;
  readonly k: Tensor;
  readonly v: Tensor;
}

const position = { role: 'position' } as const;
const attention = { role: 'attention' } as const;

export function sasaListingParameters({ dim, kernel }: Config): ParameterSpecs {
  const pointwise = (name: string, symbols: readonly [string, string]): ParameterSpecs => ({
    [`${name}.weight`]: {
      shape: [dim, dim, 1, 1],
      axes: ['out', 'in', 'row', 'column'],
      symbol: symbols[0],
      initial: { deviation: 1 / Math.sqrt(dim) },
    },
    [`${name}.bias`]: { shape: [dim], axes: ['out'], symbol: symbols[1], initial: { all: 0 } },
  });
  const table = (shape: number[], symbol: string): ParameterSpec => ({
    shape,
    axes: ['feature', 'row', 'column'],
    symbol,
    role: 'position',
    initial: { deviation: 0.6 },
  });
  return {
    ...pointwise('k', ['W_K', 'b_K']),
    ...pointwise('q', ['W_Q', 'b_Q']),
    ...pointwise('v', ['W_V', 'b_V']),
    rel_row: table([dim / 2, kernel, 1], 'r_{a-i}'),
    rel_col: table([dim / 2, 1, kernel], 'r_{b-j}'),
  };
}

/**
 * Local attention as a circulating listing has it. Three things are wrong with it, and stay as they are here: the picture
 * is padded before the biased convolutions, so that keys beyond the border are the bias; heads are cut from the memory of
 * [C, h, w] without a permutation, so that a head's features come from many places; and the relative term is
 * Σq·(Σ row table + Σ column table), because the product sums both over an index they do not share. Beside it stand the
 * same attention with the cut mended (`permuted`), and with the relative term mended too (`fixed`).
 */
export function runSasaListing(t: Tracer, w: Tensors, x: Tensor, c: Config): void {
  const { grid_h: h, grid_w: wide, dim, heads, kernel } = c;
  const [n, d, slots, lead] = [h * wide, dim / heads, kernel * kernel, x.shape.slice(0, -2)];
  const p = new Parameters(w);
  const map = toMap(x, [h, wide]);
  const border = (kernel - 1) / 2;
  const padded = padAxis(padAxis(map, -2, border, border), -1, border, border);
  const convolve = (name: string, of: Tensor, symbol: string) =>
    t.name(`${name}_map`, conv2d(of, p.get(`${name}.weight`), p.get(`${name}.bias`)), ['channel', 'row', 'column'], {
      symbol,
    });
  const [kMap, qMap, vMap] = [convolve('k', padded, 'K'), convolve('q', map, 'Q'), convolve('v', padded, 'V')];
  const [kSeen, vSeen] = [unfold(kMap, kernel), unfold(vMap, kernel)];

  const refilled = (of: Tensor) => permute(reshape(of, [...lead, heads, n, d, slots]), [0, 1, 3, 2]);
  const asPrinted: Cut = { q: reshape(qMap, [...lead, heads, n, d]), k: refilled(kSeen), v: refilled(vSeen) };
  const byHead = (of: Tensor) => permute(reshape(of, [...lead, heads, d, n, slots]), [0, 2, 3, 1]);
  const mended: Cut = {
    q: permute(reshape(qMap, [...lead, heads, d, n]), [0, 2, 1]),
    k: byHead(kSeen),
    v: byHead(vSeen),
  };

  // What the printed product of q with a table comes to: Σq · Σ table, per row and per column of the neighbourhood.
  const rowSums = sum(reshape(p.get('rel_row'), [dim / 2, kernel]), 0);
  const columnSums = sum(reshape(p.get('rel_col'), [dim / 2, kernel]), 0);
  const bySum = (name: typeof t.name) => (q: Tensor) => {
    const total = sum(q, -1);
    const of = (table: Tensor) => multiply(spreadRows(total, kernel), table);
    const near = ['head', axis('query', { grid: [h, wide], leading: 0 }), 'offset'] as const;
    const rows = name('scores_row', of(rowSums), near, { symbol: '\\sum q\\sum r_{a-i}', ...position });
    const columns = name('scores_col', of(columnSums), near, { symbol: '\\sum q\\sum r_{b-j}', ...position });
    const square = [...lead, heads, n, kernel, kernel];
    const perRow = expand(reshape(rows, [...lead, heads, n, kernel, 1]), square);
    const perColumn = expand(reshape(columns, [...lead, heads, n, 1, kernel]), square);
    return reshape(add(perRow, perColumn), [...lead, heads, n, slots]);
  };

  const printed = attendNear(t, asPrinted, c, bySum(t.name.bind(t)));
  const refill = toTokens(reshape(printed, [...lead, dim, h, wide]));
  nameConcat(t, refill, c);
  const permuted = within(t, 'permuted.');
  nameConcat(permuted, mergeHeads(attendNear(permuted, mended, c, bySum(permuted.aside.bind(permuted)))), c);

  const fixed = within(t, 'fixed.');
  const r = fixed.name('r', offsetVectors(p, c), ['head', 'neighbour', 'feature'], {
    symbol: 'r_{a-i,b-j}',
    ...position,
  });
  const perExample = lead.length ? expand(r, [...lead, ...r.shape]) : r;
  const byProduct = (q: Tensor) => matmul(q, perExample, { transposeB: true });
  nameConcat(fixed, mergeHeads(attendNear(fixed, mended, c, byProduct)), c);
}

/** r of every head, [heads, k·k, d]: its own d/2 features of the row table, then of the column table. */
function offsetVectors(p: Parameters, { dim, heads, kernel }: Config): Tensor {
  const half = dim / heads / 2;
  const square = [heads, half, kernel, kernel];
  const of = (name: string, shape: number[]) =>
    permute(reshape(expand(reshape(p.get(name), shape), square), [heads, half, kernel * kernel]), [0, 2, 1]);
  return concat([of('rel_row', [heads, half, kernel, 1]), of('rel_col', [heads, half, 1, kernel])], -1);
}

/** Attention of every query to the k·k places around it; names each step and returns the heads, [..., heads, n, d]. */
function attendNear(t: Tracer, { q, k, v }: Cut, c: Config, relativeOf: (q: Tensor) => Tensor): Tensor {
  const places: Places = { grid: [c.grid_h, c.grid_w], leading: 0 };
  const near = ['head', axis('query', places), 'neighbour'] as const;
  const token = ['head', axis('token', places), 'feature'] as const;
  const asked = t.name('q', q, token, { symbol: 'Q', role: 'query' });
  const keys = t.name('k', k, [...near, 'feature'], { symbol: 'K', role: 'key' });
  const values = t.name('v', v, [...near, 'feature'], { symbol: 'V', role: 'value' });
  const rows = asked.shape.slice(0, -1);
  const slots = c.kernel * c.kernel;
  const one = reshape(asked, [...rows, 1, asked.shape.at(-1) as number]);
  const products = reshape(matmul(one, keys, { transposeB: true }), [...rows, slots]);
  const content = t.name('scores_content', products, near, { symbol: 'q^\\top k', ...attention });
  const relative = t.name('scores_relative', relativeOf(asked), near, { symbol: 'q^\\top r', ...position });
  const logits = t.name('logits', add(content, relative), near, { symbol: 'L', ...attention });
  const probs = t.name('probs', softmax(logits), near, { symbol: 'A', ...attention, scale: 'weights' });
  const mixed = reshape(matmul(reshape(probs, [...rows, 1, slots]), values), asked.shape);
  return t.name('heads', mixed, token, { symbol: 'y', ...attention });
}

const nameConcat = (t: Tracer, tokens: Tensor, { grid_h, grid_w }: Config): Tensor =>
  t.name('concat', tokens, [axis('token', { grid: [grid_h, grid_w], leading: 0 }), 'feature'], {
    symbol: '\\mathrm{concat}(y)',
  });
