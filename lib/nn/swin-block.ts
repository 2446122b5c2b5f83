import { add } from '../ops/add';
import { expand } from '../ops/expand';
import { reshape } from '../ops/reshape';
import type { Tensor } from '../tensor/tensor';
import { axis, type Places } from '../trace/axis';
import type { Tracer } from '../trace/trace';
import { attend, project } from './attention';
import { selfOn, splitFused } from './heads';
import { linear } from './linear';
import type { Parameters } from './parameters';
import { preNormBlock } from './pre-norm-block';
import { relativeBias } from './relative-bias';
import { partition, perWindow, regionMask, roll, shiftRegions, unpartition } from './windows';
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

/**
 * One Swin block, z [..., n, D] → [..., n, D]: attention within windows, or within windows of a shifted grid, then the
 * feed-forward network (Liu et al. 2021, arXiv:2103.14030, section 3.2, equation 3). Parameters as `vitBlockParameters`.
 */
export function swinBlock(t: Tracer, z: Tensor, p: Parameters, options: SwinBlockOptions): Tensor {
  const { grid, window, shift } = options;
  const places: Places = { grid, leading: 0 };
  const axes = [axis('token', places), 'feature'] as const;
  return preNormBlock(t, z, p, { places, eps: options.eps }, (x) => {
    const shifted = shift ? t.name('shifted', roll(x, grid, shift), axes, { symbol: '\\mathrm{roll}(z)' }) : x;
    const inWindow = ['window', axis('token', { grid: [window, window], leading: 0 }), 'feature'] as const;
    const windows = t.name('windows', partition(shifted, grid, window), inWindow, { symbol: 'z_w' });
    const regions = shift
      ? t.name('regions', shiftRegions(grid, window, shift), ['row', 'column'], {
          symbol: 'R',
          scale: 'index',
        })
      : null;
    const attended = windowAttention(within(t, 'attn.'), windows, p.within('attn.'), regions, options);
    const reversed = t.name('reversed', unpartition(attended, grid, window), axes, { symbol: 'O' });
    if (!shift) return reversed;
    return t.name('unshifted', roll(reversed, grid, -shift), axes, { symbol: '\\mathrm{roll}^{-1}(O)' });
  });
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
