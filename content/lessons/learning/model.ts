import { readConfig } from '@/lib/systems/config';
import { miniVitGrad } from '@/lib/systems/mini-vit-grad';

/** The Vision Transformer of the lesson before this one: four blocks, eight heads of twelve, relative positions. */
export const model = readConfig(miniVitGrad, { dim: 96, depth: 4, heads: 8, mlp: 384, rpe: true });
