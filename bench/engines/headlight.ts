import { adamwPlan } from '../../lib/backend/adamw-plan';
import { Arena } from '../../lib/backend/arena';
import { bestBackend } from '../../lib/backend/best';
import { withBackend } from '../../lib/backend/current';
import { crossEntropy } from '../../lib/ops';
import { runSystem } from '../../lib/system/system';
import { miniVit, runMiniVit } from '../../lib/systems/vit/mini-vit';
import { backward } from '../../lib/tensor/backward';
import { settled } from '../../lib/tensor/settled';
import { type Tensor, tensor } from '../../lib/tensor/tensor';
import type { Engine, Prepared } from '../engine';
import { adamw, type Workload } from '../workloads';

const MEGABYTES = 512;

/** The run that lessons show: every tensor named and kept. */
function prepareForward({ config, images, weights: given }: Workload): Prepared {
  const root = bestBackend(MEGABYTES);
  const [kept, arena] = [new Arena(root), new Arena(root)];
  const { weights, image } = withBackend(kept, () => {
    const loaded = load(given, images, [config.image_h, config.image_w, 3]);
    return { ...loaded, weights: settled(loaded.weights) };
  });
  const run = () => {
    arena.reset();
    return withBackend(arena, () => runSystem(miniVit, { config, input: { image }, weights }));
  };
  return {
    run: () => void run(),
    check: () => run().get('logits').tensor.data.slice(),
  };
}

function load(given: Workload['weights'], images: Float32Array, shape: readonly number[]) {
  const weights = Object.entries(given).map(([name, { data, shape }]) => [name, tensor(data, shape)] as const);
  return { weights: Object.fromEntries(weights), image: tensor(images, shape) };
}

function prepareTraining({ config, images, labels: classes, batch, weights: given }: Workload): Prepared {
  const root = bestBackend(MEGABYTES);
  const [kept, arena] = [new Arena(root), new Arena(root)];
  const shape = [batch, config.image_h, config.image_w, 3];
  const { weights, image } = withBackend(kept, () => load(given, images, shape));
  const labels = withBackend(kept, () => tensor(classes, [batch], 'i32'));
  const parameters = Object.values(weights);
  const [mean, square] = [0, 0].map(() => parameters.map(({ data }) => kept.alloc(data.length).fill(0)));
  const untraced = { name: (_: string, x: Tensor) => x, aside: (_: string, x: Tensor) => x };
  let steps = 0;
  const step = (): number => {
    arena.reset();
    return withBackend(arena, () => {
      const loss = crossEntropy(runMiniVit(untraced, weights, image, config), labels);
      const gradients = backward(loss, parameters);
      const plan = adamwPlan(++steps, adamw, adamw);
      for (const [i, w] of parameters.entries()) {
        const [m, s] = [mean?.[i] as Float32Array, square?.[i] as Float32Array];
        arena.kernels.adamw(w.data, m, s, gradients.of(w).data, plan);
      }
      return loss.data[0] as number;
    });
  };
  return { run: () => void step(), check: () => Float32Array.from([0, 0, 0], step) };
}

export const headlight = (): Engine => ({
  name: 'headlight',
  about: bestBackend(MEGABYTES).name,
  prepare: async (workload) => (workload.training ? prepareTraining(workload) : prepareForward(workload)),
});
