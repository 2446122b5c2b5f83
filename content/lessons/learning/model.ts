import { readConfig } from '@/lib/system/config';
import miniVitGrad from '@/lib/systems/vit/mini-vit-grad';

/** The Vision Transformer of the lesson before this one: four blocks, eight heads of twelve, relative positions. */
export const model = readConfig(miniVitGrad, { dim: 96, depth: 4, heads: 8, mlp: 384, rpe: true });
