import { crossEntropy } from '../ops';
import { backward } from '../tensor/backward';
import type { Tensor } from '../tensor/tensor';
import type { Tracer } from '../trace/trace';
import { miniVitInputs, miniVitParameters, runMiniVit } from './mini-vit';
import { miniVitConfig } from './mini-vit-config';
import { defineSystem, type TensorSpec, type Tensors } from './system';

const published = new Set(['logits', 'probs']);

/** The gradient of a mini ViT's cross-entropy with respect to every weight and pixel, by reverse mode. */
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
    const steps: Tracer = {
      name: (name, ...rest) => (published.has(name) ? t.name(name, ...rest) : t.aside(name, ...rest)),
      aside: (...named) => t.aside(...named),
    };
    const logits = runMiniVit(steps, w, image, config);
    const loss = t.name('loss', crossEntropy(logits, input.label as Tensor), [], '\\mathcal{L}');
    const gradients = backward(loss, [...Object.values(w), image]);
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
