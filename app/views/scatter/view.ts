import { defineView, read } from '@/app/draw/view';
import { scatterLayout } from './layout';
import type { ScatterProps } from './props';
import { Scatter } from './Scatter';

declare module '@/content/stage' {
  interface ViewProps {
    scatter: ScatterProps;
  }
}

export const view = defineView<ScatterProps>({
  reads: ({ points, weights, curves = [], query }) =>
    [
      ...[points.x, points.y, weights],
      ...curves.flatMap((curve) => ('series' in curve ? [] : [curve.x, curve.y])),
      ...[query && 'of' in query ? query.of : undefined, query?.answer],
    ].flatMap((ref) => read(ref, { ownScale: true })),
  measure(props, unit, _, room) {
    const { width, height } = scatterLayout(props, unit, room);
    return { width, height };
  },
  units: () => [9, 56],
  Component: Scatter,
});
