import type { CopyPlan } from '../kernels';

/** Axes that the copy kernel walks. */
const RANK = 4;

/**
 * Writes a plan as the copy kernel reads it: four sizes, the result's steps, the source's steps, in bytes. Axes of
 * size 1 are dropped, and axes that lie behind each other without a gap in both layouts become one.
 *
 * @returns false when more than four axes remain
 */
export function writeCopyPlan(to: Int32Array, { shape, outStrides, strides }: CopyPlan): boolean {
  let slot = RANK;
  for (let axis = shape.length - 1; axis >= 0; axis--) {
    const n = shape[axis] as number;
    if (n === 1) continue;
    const outStep = 4 * (outStrides[axis] as number);
    const step = 4 * (strides[axis] as number);
    if (slot < RANK) {
      const inner = to[slot] as number;
      if (outStep === inner * (to[RANK + slot] as number) && step === inner * (to[2 * RANK + slot] as number)) {
        to[slot] = inner * n;
        continue;
      }
    }
    if (slot === 0) return false;
    slot--;
    to[slot] = n;
    to[RANK + slot] = outStep;
    to[2 * RANK + slot] = step;
  }
  while (slot > 0) {
    slot--;
    to[slot] = 1;
    to[RANK + slot] = 0;
    to[2 * RANK + slot] = 0;
  }
  return true;
}
