import { adamwPlan } from '../../lib/backend/adamw-plan';
import { Arena } from '../../lib/backend/arena';
import { bestBackend } from '../../lib/backend/best';
import { withBackend } from '../../lib/backend/current';
import { lasting } from '../../lib/backend/lasting';
import { crossEntropy } from '../../lib/ops/cross-entropy';
import { permute } from '../../lib/ops/permute';
import { reshape } from '../../lib/ops/reshape';
import { readConfig } from '../../lib/system/config';
import { runSystem } from '../../lib/system/system';
import miniVit, { runMiniVit } from '../../lib/systems/vit/mini-vit';
import vitB16, { type VitB16Config } from '../../lib/systems/vit/vit-b16';
import { VitB16InParts } from '../../lib/systems/vit/vit-b16-parts';
import { backward } from '../../lib/tensor/backward';
import { settled } from '../../lib/tensor/settled';
import { type Tensor, tensor } from '../../lib/tensor/tensor';
import type { Trace } from '../../lib/trace/trace';
import type { Engine, Prepared } from '../engine';
import { adamw, type Workload } from '../workloads';

const MEGABYTES = 512;
/** As the page gives ViT-B/16: 346 of weights, 21 of the steps of one block, and a quarter for operands from elsewhere. */
const VIT_B16_MEGABYTES = 540;

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

/** As the page runs it: part by part, keeping what goes into each, from which any step is had again. */
function prepareVitB16({ config: c, images, weights: given }: Workload): Prepared {
  const root = bestBackend(VIT_B16_MEGABYTES);
  const { image_h, image_w, patch, dim, depth, heads, mlp, classes, eps } = c;
  const config: VitB16Config = readConfig(vitB16, { image_h, image_w, patch, dim, depth, heads, mlp, classes, eps });
  const { weights, image } = withBackend(lasting(root), () => {
    const loaded = load(given, images, [image_h, image_w, 3]);
    // Its patches are embedded by a convolution, [D, C, p, p].
    const filters = permute(
      reshape(loaded.weights['patch_embed.weight'] as Tensor, [patch, patch, 3, dim]),
      [3, 2, 0, 1],
    );
    return { ...loaded, weights: { ...loaded.weights, 'patch_embed.weight': tensor(filters.data, filters.shape) } };
  });
  const arena = new Arena(root);
  const run = (): Trace => {
    const parts = new VitB16InParts(config, weights, image, arena);
    for (let at = 0; at < parts.count - 1; at++) parts.run(at);
    return parts.run(parts.count - 1);
  };
  return { run: () => void run(), check: () => run().get('logits').tensor.data.slice() };
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
  async prepare(workload) {
    if (workload.name === 'W4') return prepareVitB16(workload);
    return workload.training ? prepareTraining(workload) : prepareForward(workload);
  },
});
