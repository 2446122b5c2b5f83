import type { Tensor } from '../tensor/tensor';
import type { Axis, Tracer } from '../trace/trace';

/** Puts a prefix before every name. */
class Prefixed implements Tracer {
  constructor(
    readonly to: Tracer,
    readonly prefix: string,
  ) {}

  name(name: string, tensor: Tensor, axes: readonly Axis[], symbol?: string): Tensor {
    return this.to.name(this.prefix + name, tensor, axes, symbol);
  }

  aside(name: string, tensor: Tensor, axes: readonly Axis[], symbol?: string): Tensor {
    return this.to.aside(this.prefix + name, tensor, axes, symbol);
  }
}

/** A tracer that puts a prefix before every name, so that a layer need not know where it stands. */
export const within = (t: Tracer, prefix: string): Tracer =>
  t instanceof Prefixed ? new Prefixed(t.to, t.prefix + prefix) : new Prefixed(t, prefix);
