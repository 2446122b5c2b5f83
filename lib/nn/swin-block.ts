import { add } from '../ops/add';
import { expand } from '../ops/expand';
import { gelu } from '../ops/gelu';
import { reshape } from '../ops/reshape';
import { shiftRegions } from '../ops/shift-regions';
import type { Tensor } from '../tensor/tensor';
import { axis, type Places } from '../trace/axis';
import type { Tracer } from '../trace/trace';
import { attend, project } from './attention';
import { selfOn, splitFused } from './heads';
import { linear } from './linear';
import { mlp } from './mlp';
import { norm } from './norm';
import type { Parameters } from './parameters';
import { relativeBias } from './relative-bias';
import { partition, perWindow, regionMask, roll, unpartition } from './windows';
import { within } from './within';

interface SwinBlockOptions {
  readonly grid: Places['grid'];
  /** Rows and columns of a window. */
  readonly window: number;
  /** How far the windows are shifted; 0: not at all. */
  readonly shift: number;
  readonly heads: number;
  readonly eps: number;
  /** Added to scores between tokens that were no neighbours before the shift. */
  readonly maskValue: number;
  /** Which entry of the bias table each pair of a window reads, [side², side²]. */
  readonly index: Tensor;
}

const feedForward = { first: 'fc1', activation: 'gelu', symbol: '\\mathrm{GELU}', second: 'fc2' };

/**
 * One Swin block, z [..., n, D] → [..., n, D]: attention within windows, or within windows of a shifted grid, then the
 * feed-forward network (Liu et al. 2021, arXiv:2103.14030, section 3.2, equation 3). Parameters as `vitBlockParameters`.
 */
export function swinBlock(t: Tracer, z: Tensor, p: Parameters, options: SwinBlockOptions): Tensor {
  const { grid, window, shift, eps } = options;
  const places: Places = { grid, leading: 0 };
  const inWindow: Places = { grid: [window, window], leading: 0 };
  const axes = [axis('token', places), 'feature'] as const;
  const stream = (symbol: string) => ({ symbol, role: 'residual' }) as const;

  const ln1 = t.name('ln1', norm(z, p.within('norm1.'), eps), axes, { symbol: '\\mathrm{LN}(z)' });
  const shifted = shift ? t.name('shifted', roll(ln1, grid, shift), axes, { symbol: '\\mathrm{roll}(z)' }) : ln1;
  const windows = t.name('windows', partition(shifted, grid, window), ['window', axis('token', inWindow), 'feature'], {
    symbol: 'z_w',
  });
  const regions = shift
    ? t.name('regions', shiftRegions({ gh: grid[0], gw: grid[1], window, shift }), ['row', 'column'], {
        ...{ symbol: 'R', scale: 'index' },
      })
    : null;
  const attended = windowAttention(within(t, 'attn.'), windows, p.within('attn.'), regions, options);
  const reversed = t.name('reversed', unpartition(attended, grid, window), axes, { symbol: 'O' });
  const back = shift
    ? t.name('unshifted', roll(reversed, grid, -shift), axes, { symbol: '\\mathrm{roll}^{-1}(O)' })
    : reversed;
  const middle = t.name('residual1', add(z, back), axes, stream('\\hat{z}'));
  const ln2 = t.name('ln2', norm(middle, p.within('norm2.'), eps), axes, { symbol: '\\mathrm{LN}(\\hat{z})' });
  const fed = mlp(within(t, 'mlp.'), ln2, p.within('mlp.'), gelu, { ...feedForward, places });
  return t.name('residual2', add(middle, fed), axes, stream('z'));
}

/** Attention in every window, [..., windows, side², D] → the same; the regions of a shifted grid mask it. */
function windowAttention(
  t: Tracer,
  x: Tensor,
  p: Parameters,
  regions: Tensor | null,
  { window, heads, maskValue, index }: SwinBlockOptions,
): Tensor {
  const inWindow: Places = { grid: [window, window], leading: 0 };
  const pairs = [axis('query', inWindow), axis('key', inWindow)] as const;
  const sides = selfOn(inWindow);
  const each = perWindow(t);
  const qkv = each.aside('qkv', linear(x, p.within('qkv.')), [axis('token', inWindow), 'feature'], {
    symbol: '[Q\\,K\\,V]',
  });
  // softmax(QKᵀ/√d + B)·V (equation 4).
  const logits = (scores: Tensor): Tensor => {
    const table = relativeBias(p.get('rel_bias_table'), index);
    const biased = add(scores, t.name('bias', table, ['head', ...pairs], { symbol: 'B', role: 'position' }));
    if (!regions) return biased;
    const mask = each.name('mask', regionMask(regions, window, maskValue), pairs, { symbol: 'M' });
    const [count, n] = mask.shape as [number, number];
    return add(biased, expand(reshape(mask, [count, 1, n, n]), [count, heads, n, n]));
  };
  const { heads: mixed } = attend(each, splitFused(each, qkv, heads, sides), { ...sides, logits });
  return project(each, mixed, p.within('proj.'), inWindow);
}
