import type { AdamwPlan } from '../kernels';

type F = Float32Array;

const f = Math.fround;

export function adamw(w: F, mean: F, square: F, grad: F, plan: AdamwPlan): void {
  const [keep, rate, eps, perRoot] = [f(plan.keep), f(plan.rate), f(plan.eps), f(plan.perRoot)];
  const [beta1, fresh1, beta2, fresh2] = [f(plan.beta1), f(plan.fresh1), f(plan.beta2), f(plan.fresh2)];
  for (let i = 0; i < w.length; i++) {
    const g = grad[i] as number;
    const m = f(f(beta1 * (mean[i] as number)) + f(fresh1 * g));
    const s = f(f(beta2 * (square[i] as number)) + f(fresh2 * f(g * g)));
    const divisor = f(f(f(Math.sqrt(s)) * perRoot) + eps);
    mean[i] = m;
    square[i] = s;
    w[i] = f(keep * (w[i] as number)) - f(rate * f(m / divisor));
  }
}
