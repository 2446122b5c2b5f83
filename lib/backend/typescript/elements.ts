import { erf, exp } from './functions';

type F = Float32Array;

const f = Math.fround;

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
  const by = f(factor);
  for (let i = 0; i < x.length; i++) out[i] = (out[i] as number) + f(by * (x[i] as number));
}

export function scale(out: F, x: F, factor: number): void {
  const by = f(factor);
  for (let i = 0; i < x.length; i++) out[i] = by * (x[i] as number);
}

export function addFolded(out: F, x: F): void {
  const n = out.length;
  for (let start = 0; start < x.length; start += n) {
    for (let i = 0; i < n; i++) out[i] = (out[i] as number) + (x[start + i] as number);
  }
}

const [ROOT_HALF, PER_ROOT_TAU] = [f(Math.SQRT1_2), f(0.3989422804014327)];

/** ½·x·erf(x/√2) + ½·x */
export function gelu(out: F, x: F): void {
  for (let i = 0; i < x.length; i++) {
    const v = x[i] as number;
    const half = f(v * 0.5);
    out[i] = f(half * erf(f(v * ROOT_HALF))) + half;
  }
}

/** d/dx x·Φ(x) = Φ(x) + x·φ(x) */
export function geluBackward(dx: F, x: F, grad: F): void {
  for (let i = 0; i < x.length; i++) {
    const v = x[i] as number;
    const density = f(exp(f(f(v * v) * -0.5)) * PER_ROOT_TAU);
    const area = f(f(0.5 * erf(f(v * ROOT_HALF))) + 0.5);
    dx[i] = (dx[i] as number) + f((grad[i] as number) * f(f(v * density) + area));
  }
}

export function relu(out: F, x: F): void {
  for (let i = 0; i < x.length; i++) out[i] = Math.max(0, x[i] as number);
}

export function reluBackward(dx: F, x: F, grad: F): void {
  for (let i = 0; i < x.length; i++) dx[i] = (dx[i] as number) + ((x[i] as number) > 0 ? (grad[i] as number) : 0);
}
