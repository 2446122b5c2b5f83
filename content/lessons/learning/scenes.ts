import { fromPicture, type Scene, scene, type WeightSource } from '@/content/scene';
import miniVitGrad from '@/lib/systems/vit/mini-vit-grad';
import { tensor } from '@/lib/tensor/tensor';
import { digitLabel } from './label';
import { model } from './model';
import { drawn, MIDWAY, SHIPPED, sources } from './sources';

const on = (weights: readonly WeightSource[]): Scene =>
  scene({
    system: miniVitGrad,
    config: () => model,
    input: (given) => ({ ...fromPicture(given), label: tensor([digitLabel(given)], [1], 'i32') }),
    weights,
  });

/** A state of the training by its update; until its file is here, what the run began with stands in for it. */
const at = (update: number): readonly WeightSource[] => [
  ...sources.filter(({ id }) => id === `step-${update}`),
  { ...drawn, id: 'meanwhile' },
];

/** With the whole run to choose from. */
export const network: Scene = { ...on(sources), weightsAhead: true };
/** When the looks of the last block are still being learned: their gradients are large. */
export const midway = on(at(MIDWAY));
/** At its end. */
export const learned = on(at(SHIPPED));
