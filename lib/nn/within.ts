import type { Tracer } from '../trace/trace';

/** A tracer that puts a prefix before every name, so that a layer need not know where it stands. */
export const within = (t: Tracer, prefix: string): Tracer => ({
  name: (name, tensor, axes, symbol) => t.name(prefix + name, tensor, axes, symbol),
  aside: (name, tensor, axes, symbol) => t.aside(prefix + name, tensor, axes, symbol),
});
