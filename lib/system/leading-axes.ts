import type { Tensor } from '../tensor/tensor';
import type { AxisLike } from '../trace/axis';
import type { Tracer } from '../trace/trace';

/** A system names the axes of one example; further axes in front, the batch first, were carried along. */
export const withLeadingAxes = (x: Tensor, axes: readonly AxisLike[]): readonly AxisLike[] => {
  const lead = x.shape.length - axes.length;
  if (lead <= 0) return axes;
  return [...Array.from({ length: lead }, (_, i): AxisLike => (i ? 'lead' : 'batch')), ...axes];
};

/** A tracer that names the leading axes of every tensor itself. */
export const carryLeadingAxes = (t: Tracer): Tracer => ({
  name: (name, x, axes, look) => t.name(name, x, withLeadingAxes(x, axes), look),
  aside: (name, x, axes, look) => t.aside(name, x, withLeadingAxes(x, axes), look),
});
