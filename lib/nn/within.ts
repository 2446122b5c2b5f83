import type { Tensor } from '../tensor/tensor';
import type { AxisLike } from '../trace/axis';
import type { Look } from '../trace/look';
import { type Part, prefixOf } from '../trace/part';
import type { Tracer } from '../trace/trace';

/** Puts a prefix before every name, and says which block, stage … all of it belongs to. */
class Prefixed implements Tracer {
  constructor(
    readonly to: Tracer,
    readonly prefix: string,
    readonly parts: readonly Part[],
  ) {}

  name(name: string, tensor: Tensor, axes: readonly AxisLike[], look?: Look): Tensor {
    return this.to.name(this.prefix + name, tensor, axes, this.#inParts(look));
  }

  aside(name: string, tensor: Tensor, axes: readonly AxisLike[], look?: Look): Tensor {
    return this.to.aside(this.prefix + name, tensor, axes, this.#inParts(look));
  }

  #inParts(look: Look = {}): Look {
    if (!this.parts.length) return look;
    // Written out: copying objects of many shapes with `...` took longer than any other line of a small run.
    const { symbol, role, scale, picture } = look;
    return { symbol, role, scale, picture, parts: this.parts };
  }
}

/** A tracer that puts a prefix, or that of a part, before every name, so that a layer need not know where it stands. */
export function within(t: Tracer, by: string | Part): Tracer {
  const outer = t instanceof Prefixed ? t : new Prefixed(t, '', []);
  return typeof by === 'string'
    ? new Prefixed(outer.to, outer.prefix + by, outer.parts)
    : new Prefixed(outer.to, outer.prefix + prefixOf(by), [...outer.parts, by]);
}
