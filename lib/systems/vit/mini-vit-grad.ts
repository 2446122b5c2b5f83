import { cosineSimilarity } from '../../ops/cosine-similarity';
import { crossEntropy } from '../../ops/cross-entropy';
import { defineSystem, type TensorSpec, type Tensors } from '../../system/system';
import { backward } from '../../tensor/backward';
import type { Tensor } from '../../tensor/tensor';
import { type AxisLike, axis } from '../../trace/axis';
import type { Look } from '../../trace/look';
import type { Tracer } from '../../trace/trace';
import { miniVitInputs, miniVitParameters, placesOf, runMiniVit } from './mini-vit';
import { miniVitConfig } from './mini-vit-config';

const published = new Set(['logits', 'probs']);

/**
 * The gradient of a mini ViT's (Dosovitskiy et al. 2020, arXiv:2010.11929, equations 1 to 4) cross-entropy with respect
 * to every weight and pixel, by reverse mode, and beside these of every step on the way: `grad.NAME` for each named
 * tensor that the loss depends on.
 */
export default defineSystem({
  id: 'mini-vit-grad',
  config: miniVitConfig,
  inputs: (c) => ({
    ...miniVitInputs(c),
    label: { shape: [c.batch ?? 1], dtype: 'i32', axes: ['example'], symbol: 'c' },
  }),
  parameters: miniVitParameters,
  choices: ({ depth, heads }) => ({ block: depth, head: heads }),
  run(t, w, input, config) {
    const image = input.image;
    const made: [name: string, tensor: Tensor, axes: readonly AxisLike[], look?: Look][] = [];
    const aside: Tracer['aside'] = (name, tensor, ...rest) => {
      const named = t.aside(name, tensor, ...rest);
      made.push([name, named, ...rest]);
      return named;
    };
    const steps: Tracer = {
      name: (name, ...rest) => (published.has(name) ? t.name(name, ...rest) : aside(name, ...rest)),
      aside,
    };
    const logits = runMiniVit(steps, w, image, config);
    const loss = t.name('loss', crossEntropy(logits, input.label), [], { symbol: '\\mathcal{L}' });
    // How alike the positions are that were learned (Dosovitskiy et al. 2020, figure 7).
    const token = axis('token', placesOf(config));
    const alike = cosineSimilarity(w.pos_embed as Tensor);
    t.aside('pos_similarity', alike, [token, token], { symbol: '\\cos E_{\\mathrm{pos}}' });
    const gradients = backward(loss, [...Object.values(w), image]);
    const slope = (name: string, { symbol = name, ...look }: Look): Look => ({
      ...look,
      symbol: `\\nabla ${symbol}`,
      scale: 'gradients',
    });
    t.aside('grad.logits', gradients.of(logits), ['class'], slope('logits', { symbol: '\\ell' }));
    for (const [name, tensor, axes, look = {}] of made) {
      if (gradients.reaches(tensor)) t.aside(`grad.${name}`, gradients.of(tensor), axes, slope(name, look));
    }
    const give = (prefix: string, tensors: Tensors, specs: Readonly<Record<string, TensorSpec>>) => {
      for (const [name, { axes, symbol, role, parts = [] }] of Object.entries(specs)) {
        const gradient = gradients.of(tensors[name] as Tensor);
        t.name(`grad.${prefix}.${name}`, gradient, axes, slope(name, { symbol, role, parts }));
      }
    };
    give('w', w, miniVitParameters(config));
    give('in', input, { image: miniVitInputs(config).image as TensorSpec });
  },
});
