import type { AdamwPlan } from '../kernels';
import { quickErf } from './quick-erf';

type F = Float32Array;

export function add(out: F, a: F, b: F): void {
  const n = b.length;
  for (let start = 0; start < a.length; start += n) {
    for (let i = 0; i < n; i++) out[start + i] = (a[start + i] as number) + (b[i] as number);
  }
}

export function multiply(out: F, a: F, b: F): void {
  const n = b.length;
  for (let start = 0; start < a.length; start += n) {
    for (let i = 0; i < n; i++) out[start + i] = (a[start + i] as number) * (b[i] as number);
  }
}

export function addScaled(out: F, x: F, factor: number): void {
  for (let i = 0; i < x.length; i++) out[i] = (out[i] as number) + factor * (x[i] as number);
}

export function scale(out: F, x: F, factor: number): void {
  for (let i = 0; i < x.length; i++) out[i] = factor * (x[i] as number);
}

export function addFolded(out: F, x: F): void {
  const n = out.length;
  for (let start = 0; start < x.length; start += n) {
    for (let i = 0; i < n; i++) out[i] = (out[i] as number) + (x[start + i] as number);
  }
}

export function gelu(out: F, x: F): void {
  for (let i = 0; i < x.length; i++) {
    const v = x[i] as number;
    out[i] = 0.5 * v * (1 + quickErf(v * Math.SQRT1_2));
  }
}

/** d/dx x·Φ(x) = Φ(x) + x·φ(x) */
export function geluBackward(dx: F, x: F, grad: F): void {
  for (let i = 0; i < x.length; i++) {
    const v = x[i] as number;
    const density = Math.exp((-v * v) / 2) / Math.sqrt(2 * Math.PI);
    const slope = 0.5 * (1 + quickErf(v * Math.SQRT1_2)) + v * density;
    dx[i] = (dx[i] as number) + (grad[i] as number) * slope;
  }
}

export function relu(out: F, x: F): void {
  for (let i = 0; i < x.length; i++) out[i] = Math.max(0, x[i] as number);
}

export function reluBackward(dx: F, x: F, grad: F): void {
  for (let i = 0; i < x.length; i++) if ((x[i] as number) > 0) dx[i] = (dx[i] as number) + (grad[i] as number);
}

export function adamw(w: F, mean: F, square: F, grad: F, plan: AdamwPlan): void {
  const { keep, beta1, fresh1, beta2, fresh2, perRoot, eps, rate } = plan;
  for (let i = 0; i < w.length; i++) {
    const g = grad[i] as number;
    const m = beta1 * (mean[i] as number) + fresh1 * g;
    const s = beta2 * (square[i] as number) + fresh2 * g * g;
    mean[i] = m;
    square[i] = s;
    w[i] = keep * (w[i] as number) - (rate * m) / (perRoot * Math.sqrt(s) + eps);
  }
}
