import type { ChartModel, PointAt } from './model';

/** The nearest point to a place: on each line the nearest along the chart, of those the nearest up or down; or the area around it. */
export function pointUnder(model: Pick<ChartModel, 'lines' | 'bands' | 'layout'>, left: number, top: number): PointAt {
  const { lines, bands } = model;
  const { x, y } = model.layout;
  const columns = lines.map(({ points }) =>
    nearest(
      points.map(([at]) => x.place(at) ?? Number.NaN),
      left,
    ),
  );
  if (bands) {
    const value = y.invert(top);
    const inside = bands.findIndex((band, i) => {
      const [below = 0, above = 0] = band[columns[i] ?? 0] ?? [];
      return value >= below && value <= above;
    });
    const line = inside >= 0 ? inside : lines.length - 1;
    return [line, columns[line] ?? 0];
  }
  const heights = lines.map(({ points }, i) => y.place(points[columns[i] ?? 0]?.[1] ?? Number.NaN) ?? Number.NaN);
  const line = nearest(heights, top);
  return [line, columns[line] ?? 0];
}

/** Which of some places is nearest; those that are no number are nowhere. */
function nearest(places: readonly number[], to: number): number {
  const away = places.map((place) => (Number.isFinite(place) ? Math.abs(place - to) : Number.POSITIVE_INFINITY));
  return Math.max(0, away.indexOf(Math.min(...away)));
}
