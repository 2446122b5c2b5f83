import type { CopyPlan } from '../kernels';

/** Walks the box axis by axis; the innermost axis is a plain loop. */
export function copy(out: Float32Array, x: Float32Array, plan: CopyPlan): void {
  const { shape, outStrides, strides, accumulate } = plan;
  const last = shape.length - 1;
  const walk = (axis: number, to: number, from: number): void => {
    const n = axis < 0 ? 1 : (shape[axis] as number);
    const toStep = axis < 0 ? 0 : (outStrides[axis] as number);
    const fromStep = axis < 0 ? 0 : (strides[axis] as number);
    if (axis < last) {
      for (let i = 0; i < n; i++) walk(axis + 1, to + i * toStep, from + i * fromStep);
    } else if (accumulate) {
      for (let i = 0; i < n; i++) {
        const at = to + i * toStep;
        out[at] = (out[at] as number) + (x[from + i * fromStep] as number);
      }
    } else {
      for (let i = 0; i < n; i++) out[to + i * toStep] = x[from + i * fromStep] as number;
    }
  };
  walk(Math.min(0, last), plan.outOffset, plan.offset);
}
