import type { Tracer } from '../trace/trace';

/** A tracer that puts a prefix before every name, so that a layer need not know where it stands. */
export const within = (t: Tracer, prefix: string): Tracer => ({
  name: (name, ...rest) => t.name(prefix + name, ...rest),
  aside: (name, ...rest) => t.aside(prefix + name, ...rest),
});
