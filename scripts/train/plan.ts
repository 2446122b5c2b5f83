import { readConfig } from '../../lib/system/config';
import miniVit from '../../lib/systems/vit/mini-vit';
import type { MiniVitConfig } from '../../lib/systems/vit/mini-vit-config';
import { defaultWarp, type Recipe } from '../../lib/train/recipe';
import type { Options } from './options';

/** What a run is, apart from the machine it runs on; a checkpoint carries it. */
export interface Plan {
  readonly config: MiniVitConfig;
  readonly recipe: Recipe;
  readonly holdOut: number;
  readonly epochs: number;
  readonly stepsPerEpoch: number;
}

/** The mini ViT of the lessons. */
export const lessonConfig = (): MiniVitConfig => readConfig(miniVit, { rpe: true });

const CHUNK = 32;

export function planOf(options: Options, digits: number): Plan {
  const { epochs, batch, holdOut, procedural } = options;
  const stepsPerEpoch = Math.ceil((digits - holdOut) / (batch - procedural));
  return {
    config: lessonConfig(),
    recipe: {
      seed: options.seed,
      batch,
      chunk: CHUNK,
      procedural,
      coloured: options.coloured,
      schedule: { steps: epochs * stepsPerEpoch, warmUp: Math.min(500, stepsPerEpoch), peak: options.lr, floor: 0.005 },
      decay: options.decay,
      smoothing: options.smoothing,
      clip: 1,
      average: options.average,
      warp: { ...defaultWarp, elastic: options.elastic },
    },
    holdOut,
    epochs,
    stepsPerEpoch,
  };
}

/** The same run with another number of epochs. */
export const stretched = (plan: Plan, epochs: number): Plan => ({
  ...plan,
  epochs,
  recipe: { ...plan.recipe, schedule: { ...plan.recipe.schedule, steps: epochs * plan.stepsPerEpoch } },
});

/** Updates after which a snapshot is kept: none, then ever farther apart, then the last. */
export function snapshotSteps(steps: number, count = 12): number[] {
  const first = Math.min(20, steps);
  const along = Array.from({ length: count - 1 }, (_, i) => Math.round(first * (steps / first) ** (i / (count - 2))));
  return [...new Set([0, ...along])];
}
