import { adamSteps } from './adam-steps';
import { encoderPostNorm, encoderPreNorm } from './encoder';
import { mha } from './mha';
import { miniVit } from './mini-vit';
import { miniVitGrad } from './mini-vit-grad';
import { paddleAttention } from './paddle-attention';
import { patchify } from './patchify';
import { posenc1d } from './posenc-1d';
import { posenc2d } from './posenc-2d';
import { rpeSwin } from './rpe-swin';
import { singleHead10 } from './single-head-10';
import type { System } from './system';
import { twoToken } from './two-token';

/** Every architecture. A registered system without a PyTorch golden in tests/golden fails the tests. */
export const systems: readonly System<unknown>[] = [
  adamSteps,
  encoderPostNorm,
  encoderPreNorm,
  mha,
  miniVit,
  miniVitGrad,
  paddleAttention,
  patchify,
  posenc1d,
  posenc2d,
  rpeSwin,
  singleHead10,
  twoToken,
];

/** @throws Error that lists the systems there are */
export function systemOf(id: string): System<unknown> {
  const found = systems.find((system) => system.id === id);
  if (found) return found;
  throw new Error(`There is no system ${id}. The systems are ${systems.map((system) => system.id).join(', ')}.`);
}
