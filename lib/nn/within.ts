import type { Tensor } from '../tensor/tensor';
import type { AxisLike } from '../trace/axis';
import type { Look } from '../trace/look';
import type { Tracer } from '../trace/trace';

/** Puts a prefix before every name. */
class Prefixed implements Tracer {
  constructor(
    readonly to: Tracer,
    readonly prefix: string,
  ) {}

  name(name: string, tensor: Tensor, axes: readonly AxisLike[], look?: Look): Tensor {
    return this.to.name(this.prefix + name, tensor, axes, look);
  }

  aside(name: string, tensor: Tensor, axes: readonly AxisLike[], look?: Look): Tensor {
    return this.to.aside(this.prefix + name, tensor, axes, look);
  }
}

/** A tracer that puts a prefix before every name, so that a layer need not know where it stands. */
export const within = (t: Tracer, prefix: string): Tracer =>
  t instanceof Prefixed ? new Prefixed(t.to, t.prefix + prefix) : new Prefixed(t, prefix);
