import type { WeightSource } from '@/content/scene';
import type { Tensors } from '@/lib/system/system';
import { miniVitParameters } from '@/lib/systems/vit/mini-vit';
import type { MiniVitConfig } from '@/lib/systems/vit/mini-vit-config';
import { initialWeights } from '@/lib/train/initial';
import { layoutOf, tensorsIn } from '@/lib/train/layout';
import { roundedToFloat16 } from '@/lib/train/model-file';
import { model } from './model';

/** The seed of the run that made the shipped weights. */
const SEED = 1;

/** Updates after which a state of that run was kept: ever farther apart, as learning slows down. */
const SNAPSHOTS = [73, 139, 266, 507, 968, 1848, 3527, 6733] as const;

/** The update after which attention is looked at from behind: what it still has to learn is large enough to be seen. */
export const MIDWAY = 968;

/** All updates of the run. */
export const UPDATES = 12852;

/** The weights that every lesson runs on are those of this update. */
export const SHIPPED = 11934;

/** What the run began with: random numbers from its seed, as float16 keeps them. */
export function beginning(config: MiniVitConfig = model): Tensors {
  const layout = layoutOf(miniVitParameters(config));
  return tensorsIn(layout, roundedToFloat16(initialWeights(layout, { depth: config.depth, seed: SEED })));
}

const grouped = (step: number): string => `${step}`.replace(/\B(?=(\d{3})+$)/g, ',');

const after = (step: number, file: string): WeightSource => ({
  id: `step-${step}`,
  from: { file: `weights/${file}.safetensors`, are: 'trained' },
  words: { en: `after ${grouped(step)} updates`, zh: `${step} 次更新后` },
});

/** The beginning, drawn in the page. */
export const drawn: WeightSource = {
  id: 'step-0',
  from: { draw: () => beginning(), are: 'seeded' },
  words: { en: 'before training', zh: '训练之前' },
};

/** From the beginning of the run to its end. Each file is fetched when it is chosen. */
export const sources: readonly WeightSource[] = [
  drawn,
  ...SNAPSHOTS.map((step) => after(step, `snapshots/${String(step).padStart(6, '0')}`)),
  after(SHIPPED, 'mini-vit'),
];
