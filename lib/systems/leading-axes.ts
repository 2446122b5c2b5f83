import type { Tensor } from '../tensor/tensor';
import type { Axis, Tracer } from '../trace/trace';

/** A system names the axes of one example; further axes in front, the batch first, were carried along. */
export const withLeadingAxes = (x: Tensor, axes: readonly Axis[]): readonly Axis[] => {
  const lead = x.shape.length - axes.length;
  if (lead <= 0) return axes;
  return [...Array.from({ length: lead }, (_, i) => (i ? `lead${i}` : 'batch')), ...axes];
};

/** A tracer that names the leading axes of every tensor itself. */
export const carryLeadingAxes = (t: Tracer): Tracer => ({
  name: (name, x, axes, symbol) => t.name(name, x, withLeadingAxes(x, axes), symbol),
  aside: (name, x, axes, symbol) => t.aside(name, x, withLeadingAxes(x, axes), symbol),
});
