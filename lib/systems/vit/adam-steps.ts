import { adamwPlan } from '../../backend/adamw-plan';
import { backend } from '../../backend/current';
import { crossEntropy } from '../../ops/cross-entropy';
import { count, positive } from '../../system/schema';
import { defineSystem, type TensorSpec, type Tensors } from '../../system/system';
import * as v from '../../system/values';
import { backward } from '../../tensor/backward';
import { type Tensor, zeros } from '../../tensor/tensor';
import type { Look } from '../../trace/look';
import type { Tracer } from '../../trace/trace';
import { miniVitInputs, miniVitParameters, runMiniVit } from './mini-vit';
import { miniVitConfig } from './mini-vit-config';

const config = v.object({
  model: v.optional(miniVitConfig, {}),
  batch: count(3),
  steps: count(3),
  lr: positive(1e-3),
  beta1: positive(0.9),
  beta2: positive(0.999),
  eps: positive(1e-8),
  weight_decay: positive(0.01),
});

/** Names nothing: of the forward pass the logits are published, by the step. */
const untraced: Tracer = { name: (_, x) => x, aside: (_, x) => x };

const fresh = ({ data, shape }: Tensor): Tensor => {
  const copy = zeros(shape);
  copy.data.set(data);
  return copy;
};
const map = (tensors: Tensors, f: (x: Tensor, name: string) => Tensor): Tensors =>
  Object.fromEntries(Object.entries(tensors).map(([name, x]) => [name, f(x, name)]));

/**
 * A few updates of a mini ViT on one batch by AdamW (Loshchilov and Hutter 2019, arXiv:1711.05101, algorithm 2).
 * `step.N.` logits, loss and gradients are taken before update N, its weights after it.
 */
export default defineSystem({
  id: 'adam-steps',
  config,
  inputs: ({ model, batch }) => ({
    images: { ...(miniVitInputs({ ...model, batch }).image as TensorSpec), symbol: 'X' },
    labels: { shape: [batch], dtype: 'i32', axes: ['example'], symbol: 'c' },
  }),
  parameters: ({ model }) => miniVitParameters(model),
  run(t, w, { images, labels }, { model, steps, lr: rate, weight_decay: decay, ...options }) {
    const specs = miniVitParameters(model);
    const look = (name: string): Look => ({ role: specs[name]?.role ?? 'plain' });
    const publish = (prefix: string, tensors: Tensors): void => {
      for (const [name, x] of Object.entries(tensors))
        t.name(`${prefix}.${name}`, x, specs[name]?.axes ?? [], { ...look(name), scale: 'parameters' });
    };
    const mean = map(w, ({ shape }) => zeros(shape));
    const square = map(w, ({ shape }) => zeros(shape));
    let weights = w;
    for (let step = 1; step <= steps; step++) {
      const logits = t.name(`step.${step}.logits`, runMiniVit(untraced, weights, images as Tensor, model), ['class']);
      const loss = t.name(`step.${step}.loss`, crossEntropy(logits, labels as Tensor), []);
      const gradients = backward(loss, Object.values(weights));
      const plan = adamwPlan(step, { rate, decay }, options);
      const next = map(weights, fresh);
      for (const [name, x] of Object.entries(next)) {
        // Published as numbers: unnamed as the steps between are, a gradient's arithmetic would be endless.
        const gradient = { ...gradients.of(weights[name] as Tensor), made: null };
        t.name(`step.${step}.grad.w.${name}`, gradient, specs[name]?.axes ?? [], { ...look(name), scale: 'gradients' });
        const [m, s] = [mean[name] as Tensor, square[name] as Tensor];
        backend().kernels.adamw(x.data, m.data, s.data, gradient.data, plan);
      }
      publish(`step.${step}.w`, next);
      weights = next;
    }
    publish('state.exp_avg', mean);
    publish('state.exp_avg_sq', square);
  },
});
