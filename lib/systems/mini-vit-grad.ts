import { cosineSimilarity, crossEntropy } from '../ops';
import { backward } from '../tensor/backward';
import type { Tensor } from '../tensor/tensor';
import type { Axis, Tracer } from '../trace/trace';
import { miniVitInputs, miniVitParameters, runMiniVit } from './mini-vit';
import { miniVitConfig } from './mini-vit-config';
import { defineSystem, type TensorSpec, type Tensors } from './system';

const published = new Set(['logits', 'probs']);

/**
 * The gradient of a mini ViT's cross-entropy with respect to every weight and pixel, by reverse mode, and
 * beside these of every step on the way: `grad.NAME` for each named tensor that the loss depends on.
 */
export const miniVitGrad = defineSystem({
  id: 'mini-vit-grad',
  config: miniVitConfig,
  inputs: (c) => ({
    ...miniVitInputs(c),
    label: { shape: [c.batch ?? 1], dtype: 'i32', axes: ['example'], symbol: 'c' },
  }),
  parameters: miniVitParameters,
  run(t, w, input, config) {
    const image = input.image as Tensor;
    const made: [name: string, tensor: Tensor, axes: readonly Axis[], symbol?: string][] = [];
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
    const loss = t.name('loss', crossEntropy(logits, input.label as Tensor), [], '\\mathcal{L}');
    // How alike the positions are that were learned (Dosovitskiy et al. 2020, figure 7).
    t.aside('pos_similarity', cosineSimilarity(w.pos_embed as Tensor), ['token', 'token'], '\\cos E_{\\mathrm{pos}}');
    const gradients = backward(loss, [...Object.values(w), image]);
    t.aside('grad.logits', gradients.of(logits), ['class'], '\\nabla\\ell');
    for (const [name, tensor, axes, symbol = name] of made) {
      if (gradients.reaches(tensor)) t.aside(`grad.${name}`, gradients.of(tensor), axes, `\\nabla ${symbol}`);
    }
    const give = (prefix: string, tensors: Tensors, specs: Readonly<Record<string, TensorSpec>>) => {
      for (const [name, { axes, symbol = name }] of Object.entries(specs)) {
        const gradient = gradients.of(tensors[name] as Tensor);
        t.name(`grad.${prefix}.${name}`, gradient, axes, `\\nabla ${symbol}`);
      }
    };
    give('w', w, miniVitParameters(config));
    give('in', input, { image: miniVitInputs(config).image as TensorSpec });
  },
});
