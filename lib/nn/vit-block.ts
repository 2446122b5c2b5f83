import { add } from '../ops/add';
import { fillMasked } from '../ops/fill-masked';
import { gelu } from '../ops/gelu';
import { multiply } from '../ops/multiply';
import { padLeading } from '../ops/pad-leading';
import type { Tensor } from '../tensor/tensor';
import { axis, type Places } from '../trace/axis';
import type { Tracer } from '../trace/trace';
import { attend, type Divisor, project } from './attention';
import { fusedColumns, selfOn, splitFused } from './heads';
import { linear, linearParameters } from './linear';
import { mlp, mlpParameters } from './mlp';
import { norm, normParameters } from './norm';
import { type ParameterSpecs, type Parameters, prefixed } from './parameters';
import { relativeBias, relativeBiasTable } from './relative-bias';
import { within } from './within';

interface BlockShape {
  readonly dim: number;
  readonly heads: number;
  /** Features of a head; default: the heads share the width. */
  readonly head_dim?: number;
  readonly mlp: number;
  readonly qkv_bias: boolean;
  /** Whether the output projection has a bias; default: it has. */
  readonly proj_bias?: boolean;
}

/** What stands between the two layers of the feed-forward network. */
export interface Activation {
  readonly f: (x: Tensor) => Tensor;
  readonly name: string;
  readonly symbol: string;
}

interface BlockOptions {
  readonly heads: number;
  readonly norm: 'pre' | 'post';
  readonly eps: number;
  readonly divisor?: Divisor;
  readonly temperature?: number;
  /** Whether what came in is added to what a branch returns; without it that goes on alone. Default: it is. */
  readonly residual?: boolean;
  /** Default: GELU with erf. */
  readonly activation?: Activation;
  /** What every token goes through by itself; default: two layers around the activation. */
  readonly feedForward?: (t: Tracer, x: Tensor, p: Parameters) => Tensor;
  /** Relative position index over the patches, [n, n]; null: attention has no bias. */
  readonly index?: Tensor | null;
  /** Which keys a query may not read, [n, n]; 1 = not allowed. */
  readonly mask?: Tensor;
  /** Where the tokens lie: the grid of patches, and how many class tokens stand before it. Pairs with these have no bias. */
  readonly places?: Places;
}

const exactGelu: Activation = { f: gelu, name: 'gelu', symbol: '\\mathrm{GELU}' };
const fc = { first: 'fc1', second: 'fc2' };

/**
 * One encoder block, z [..., n, D] → [..., n, D]. Pre-norm adds attention and feed-forward network of the normalised
 * stream (Xiong et al. 2020, arXiv:2002.04745); post-norm normalises after each addition (arXiv:1706.03762). Where there
 * are parameters `gamma1` and `gamma2`, [D], what is added is multiplied by them first (LayerScale: Touvron et al. 2021,
 * arXiv:2103.17239, section 3).
 */
export function vitBlock(t: Tracer, stream: Tensor, p: Parameters, options: BlockOptions): Tensor {
  const { places } = options;
  const axes = [axis('token', places), 'feature'] as const;
  const z = t.aside('input', stream, axes, { symbol: 'z', role: 'residual' });
  const normed = (name: string, x: Tensor, from: string) =>
    t.name(`ln${name}`, norm(x, p.within(`norm${name}.`), options.eps), axes, { symbol: `\\mathrm{LN}(${from})` });
  const scaled = (index: 1 | 2, x: Tensor): Tensor => {
    const gamma = p.find(`gamma${index}`);
    return gamma ? t.name(`scaled${index}`, multiply(x, gamma), axes, { symbol: `\\gamma_${index} \\cdot x` }) : x;
  };
  const attention = (x: Tensor) => scaled(1, selfAttention(within(t, 'attn.'), x, p.within('attn.'), options));
  const transform = options.feedForward ?? twoLayers(options);
  const feedForward = (x: Tensor) => scaled(2, transform(within(t, 'mlp.'), x, p.within('mlp.')));
  const residual1 = (x: Tensor) => t.name('residual1', x, axes, { symbol: "z'", role: 'residual' });
  const residual2 = (x: Tensor) => t.name('residual2', x, axes, { symbol: 'z', role: 'residual' });
  const { residual = true } = options;
  const onto = (x: Tensor, branch: Tensor): Tensor => (residual ? add(x, branch) : branch);
  if (options.norm === 'pre') {
    const middle = residual1(onto(z, attention(normed('1', z, 'z'))));
    return residual2(onto(middle, feedForward(normed('2', middle, "z'"))));
  }
  const middle = normed('1', residual1(onto(z, attention(z))), "z'");
  return normed('2', residual2(onto(middle, feedForward(middle))), 'z');
}

const twoLayers =
  ({ activation = exactGelu, places }: BlockOptions) =>
  (t: Tracer, x: Tensor, p: Parameters): Tensor =>
    mlp(t, x, p, activation.f, { ...fc, activation: activation.name, symbol: activation.symbol, places });

function selfAttention(t: Tracer, x: Tensor, p: Parameters, options: BlockOptions): Tensor {
  const { index, mask, places } = options;
  const qkv = t.aside('qkv', linear(x, p.within('qkv.')), [axis('token', places), 'feature'], {
    symbol: '[Q\\,K\\,V]',
  });
  const biased = (scores: Tensor): Tensor =>
    index && places ? add(scores, bias(t, p.get('rel_bias_table'), index, places)) : scores;
  const masked = (scores: Tensor): Tensor => (mask ? fillMasked(biased(scores), mask) : biased(scores));
  const { divisor, temperature } = options;
  const sides = selfOn(places);
  const split = splitFused(t, qkv, options.heads, sides);
  const { heads } = attend(t, split, {
    ...sides,
    ...(divisor ? { divisor } : {}),
    ...(temperature === undefined ? {} : { temperature }),
    ...(index !== undefined || mask ? { logits: masked } : {}),
  });
  return project(t, heads, p.within('proj.'), places);
}

/** The relative position bias of every pair of tokens, 0 where one is a class token; names it. */
function bias(t: Tracer, table: Tensor, index: Tensor, places: Places): Tensor {
  const over = (sides: Places) => ['head', axis('query', sides), axis('key', sides)] as const;
  const look = (symbol: string) => ({ symbol, role: 'position' }) as const;
  const between = t.aside(
    'rel_bias',
    relativeBias(table, index),
    over({ grid: places.grid, leading: 0 }),
    look('T[I]'),
  );
  return t.name('bias', places.leading ? padLeading(between, places.leading) : between, over(places), look('B'));
}

/** The parameters of one block; `grid` is given when attention has a relative position bias. */
export function vitBlockParameters(shape: BlockShape, grid: readonly [number, number] | null = null): ParameterSpecs {
  const { dim, heads, mlp: hidden, qkv_bias: bias, proj_bias = true } = shape;
  const width = heads * (shape.head_dim ?? dim / heads);
  return {
    ...normParameters('norm1', dim, '_1'),
    ...linearParameters('attn.qkv', {
      ...{ from: dim, to: 3 * width, bias },
      ...{ axes: ['in', fusedColumns(heads, width / heads)], symbols: ['W_{QKV}', 'b_{QKV}'] },
    }),
    ...linearParameters('attn.proj', { from: width, to: dim, bias: proj_bias, symbols: ['W_O', 'b_O'], duty: 'exit' }),
    ...normParameters('norm2', dim, '_2'),
    ...prefixed('mlp.', mlpParameters(dim, hidden, fc)),
    ...(grid ? { 'attn.rel_bias_table': relativeBiasTable(...grid, heads) } : {}),
  };
}
