import { stack, stackParameters } from '../../nn/blocks';
import { pool } from '../../nn/class-token';
import { convParameters } from '../../nn/conv-parameters';
import { linear, linearParameters } from '../../nn/linear';
import { toTokens } from '../../nn/maps';
import { norm, normParameters } from '../../nn/norm';
import { type ParameterSpecs, Parameters, prefixed } from '../../nn/parameters';
import { patchMerging, patchMergingParameters } from '../../nn/patch-merging';
import { swinBlock } from '../../nn/swin-block';
import { vitBlockParameters } from '../../nn/vit-block';
import { windowsIn } from '../../nn/windows';
import { within } from '../../nn/within';
import { conv2d } from '../../ops/conv2d';
import { permute } from '../../ops/permute';
import { relativeIndex } from '../../ops/relative-index';
import { softmax } from '../../ops/softmax';
import { gridOf } from '../../system/divisible';
import { batched, picture } from '../../system/specs';
import { defineSystem } from '../../system/system';
import type { Tensor } from '../../tensor/tensor';
import { axis, type Places } from '../../trace/axis';
import { part, prefixOf } from '../../trace/part';
import type { Tracer } from '../../trace/trace';
import { type SwinStage, type SwinTinyConfig, stagesOf, swinTinyConfig } from './swin-tiny-config';

function parameters(c: SwinTinyConfig): ParameterSpecs {
  const stages = stagesOf(c);
  const last = stages.at(-1) as SwinStage;
  const stage = ({ dim, depth, heads, window }: SwinStage, i: number): ParameterSpecs => {
    const shape = { dim, heads, mlp: Math.floor(dim * c.mlp_ratio), qkv_bias: true };
    return prefixed(part('stage', i), {
      ...(i ? prefixed('merge.', patchMergingParameters(dim / 2)) : {}),
      ...stackParameters(depth, vitBlockParameters(shape, [window, window])),
    });
  };
  return {
    ...convParameters('patch_embed', { from: c.channels, to: c.dim, kernel: c.patch, symbols: ['W_E', 'b_E'] }),
    ...normParameters('patch_norm', c.dim),
    ...Object.assign({}, ...stages.map(stage)),
    ...normParameters('norm', last.dim),
    ...linearParameters('head', {
      from: last.dim,
      to: c.classes,
      axes: ['feature', 'class'],
      symbols: ['W_\\ell', 'b_\\ell'],
    }),
  };
}

function runStage(
  t: Tracer,
  tokens: Tensor,
  p: Parameters,
  stage: SwinStage,
  c: SwinTinyConfig,
  merges: boolean,
): Tensor {
  const { grid, depth, heads, window, shift } = stage;
  const before: Places['grid'] = [grid[0] * 2, grid[1] * 2];
  const z = merges
    ? patchMerging(within(t, 'merge.'), tokens, p.within('merge.'), { grid: before, eps: c.eps, output: 'output' })
    : tokens;
  const inWindow: Places = { grid: [window, window], leading: 0 };
  const pairs = [axis('query', inWindow), axis('key', inWindow)] as const;
  const index = t.name('rel_bias_index', relativeIndex(window, window), pairs, {
    symbol: 'I',
    role: 'position',
    scale: 'index',
  });
  const options = { grid, window, heads, eps: c.eps, maskValue: c.mask_value, index };
  let block = 0;
  return stack(t, z, p, depth, (named, x, own) =>
    swinBlock(named, x, own, { ...options, shift: block++ % 2 ? shift : 0 }),
  );
}

/** A whole small Swin Transformer (Liu et al. 2021, arXiv:2103.14030, figure 3a). */
export default defineSystem({
  id: 'swin-tiny',
  config: swinTinyConfig,
  inputs: (c) => batched(c.batch, { image: picture(c.image_h, c.image_w, c.channels, gridOf(c)) }),
  parameters: (c) => parameters(c),
  choices(c) {
    const stages = stagesOf(c);
    const windows = stages.map(({ grid, window }) => windowsIn(grid, window));
    return {
      stage: stages.length,
      block: Math.max(...c.depths),
      head: Math.max(...c.heads),
      window: Math.max(...windows),
    };
  },
  run(t, w, input, c) {
    const p = Parameters.of(w);
    const stages = stagesOf(c);
    const [first, last] = [stages[0] as SwinStage, stages.at(-1) as SwinStage];
    const over = ({ grid }: SwinStage) => [axis('token', { grid, leading: 0 }), 'feature'] as const;
    const stream = (symbol: string) => ({ symbol, role: 'residual' }) as const;
    const image = permute(input.image, [2, 0, 1]);
    const cut = conv2d(image, p.get('patch_embed.weight'), p.find('patch_embed.bias'), { stride: c.patch });
    const embedding = t.name('embedding', toTokens(cut), over(first), stream('E'));
    let z = t.name('tokens', norm(embedding, p.within('patch_norm.'), c.eps), over(first), stream('z_0'));
    for (const [i, stage] of stages.entries()) {
      z = runStage(within(t, part('stage', i)), z, p.within(prefixOf(part('stage', i))), stage, c, i > 0);
    }
    const y = t.name('norm', norm(z, p.within('norm.'), c.eps), over(last), stream('y'));
    const pooled = t.name('pooled', pool(y, 'mean'), ['feature'], stream('\\bar{y}'));
    const logits = t.name('logits', linear(pooled, p.within('head.')), ['class'], { symbol: '\\ell' });
    t.name('probs', softmax(logits), ['class'], { symbol: '\\hat{y}', scale: 'chances' });
  },
});
