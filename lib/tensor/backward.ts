import { backend } from '../backend/current';
import { type GradientGraph, gradientOp } from './gradient-op';
import { sizeOf } from './shape';
import type { Tensor } from './tensor';

/** Gradients of a scalar: `of(x)` is d loss / d x in x's shape, zero where the loss does not depend on x. */
export interface Gradients {
  of(x: Tensor): Tensor;
  /** Whether the loss was made from x, and x lies between it and what was wanted. */
  reaches(x: Tensor): boolean;
}

/**
 * Reverse mode over the recorded graph: walks from the loss to the sources, each op adding its share of the gradient
 * to its inputs. Only the tensors in `wanted`, and what lies between, get one. What made a gradient is kept with it, so
 * that it explains itself over the same graph.
 *
 * @throws Error when the loss is not a scalar, or an op on the way has no gradient
 */
export function backward(loss: Tensor, wanted: readonly Tensor[]): Gradients {
  if (loss.data.length !== 1) throw new Error(`A gradient starts from one number; the loss has ${loss.data.length}.`);
  const { kernels } = backend();
  const order = sortByInputs(loss);
  const needed = neededFor(wanted, order);
  const grads = new Map<Tensor, Float32Array>();
  const gradientOf = (x: Tensor): Float32Array => {
    const known = grads.get(x);
    if (known) return known;
    const fresh = backend().alloc(sizeOf(x.shape)).fill(0);
    grads.set(x, fresh);
    return fresh;
  };
  gradientOf(loss)[0] = 1;
  for (const out of order.reverse()) {
    const grad = grads.get(out);
    if (!out.made || !grad || !needed.has(out)) continue;
    const { op, inputs, attrs } = out.made;
    const needs = inputs.map((input) => needed.has(input));
    if (!needs.some(Boolean)) continue;
    if (!op.backward) throw new Error(`${op.name} has no gradient, but one was asked for something it reads.`);
    op.backward(kernels, grad, { inputs, out, attrs, needs, gradient: (i) => gradientOf(inputs[i] as Tensor) });
  }
  const tensors = new Map<Tensor, Tensor>();
  const readers = new Map<Tensor, Tensor[]>();
  const graph: GradientGraph = {
    loss,
    uses(x) {
      if (!readers.size) readBy(order, needed, readers);
      return readers.get(x) ?? [];
    },
    gradientOf(x) {
      const known = tensors.get(x);
      if (known) return known;
      const made = { op: gradientOp, inputs: [], attrs: { of: x, graph } };
      const gradient: Tensor = { data: gradientOf(x), shape: x.shape, dtype: 'f32', made };
      tensors.set(x, gradient);
      return gradient;
    },
  };
  return { of: graph.gradientOf, reaches: (x) => grads.has(x) && needed.has(x) };
}

/** Files every tensor on the way to the loss under each of the tensors it was made from. */
function readBy(order: readonly Tensor[], needed: ReadonlySet<Tensor>, readers: Map<Tensor, Tensor[]>): void {
  for (const out of order) {
    if (!needed.has(out)) continue;
    for (const input of new Set(out.made?.inputs)) {
      const before = readers.get(input);
      if (before) before.push(out);
      else readers.set(input, [out]);
    }
  }
}

/** Every tensor the loss was made from, inputs before what they made. */
function sortByInputs(loss: Tensor): Tensor[] {
  const order: Tensor[] = [];
  const seen = new Set<Tensor>();
  const visit = (x: Tensor): void => {
    if (seen.has(x)) return;
    seen.add(x);
    for (const input of x.made?.inputs ?? []) visit(input);
    order.push(x);
  };
  visit(loss);
  return order;
}

function neededFor(wanted: readonly Tensor[], order: readonly Tensor[]): Set<Tensor> {
  const needed = new Set(wanted);
  for (const x of order) if (x.made?.inputs.some((input) => needed.has(input))) needed.add(x);
  return needed;
}
