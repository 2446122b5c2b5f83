import type { CurvePoint } from '@/content/schema';
import { Axes } from '../line/Axes';
import { type Plot, pathThrough, plotOf } from '../line/layout';
import { formatNumber, neededDigits } from '../number-text';
import './xy.css';

/** One curve: a line, dashes, or a point for each number that was computed. */
export interface Series {
  readonly points: readonly CurvePoint[];
  readonly as: 'line' | 'dashes' | 'dots' | 'ring';
}

interface Props {
  readonly width: number;
  readonly height: number;
  readonly series: readonly Series[];
  readonly x: readonly [number, number];
  readonly y: readonly [number, number];
  /** Accessible name: what the chart shows, with its latest numbers. */
  readonly label: string;
}

/** Curves over two axes. */
export function XYChart({ width, height, series, x, y, label }: Props) {
  const plot = plotOf({ width, height }, x, y);
  const digits = neededDigits(plot.ticks.x, 4);
  return (
    <svg className="xy-plot" width={width} height={height} role="img" aria-label={label}>
      <Axes plot={plot} label={(value) => formatNumber(value, digits)} />
      {series.map((each, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the curves of a chart keep their places
        <Curve key={i} of={each} plot={plot} />
      ))}
    </svg>
  );
}

function Curve({ of: { points, as }, plot }: { of: Series; plot: Plot }) {
  if (as === 'line' || as === 'dashes') return <path className={`xy-${as}`} d={pathThrough(points, plot)} />;
  return points.map(([x, y]) => (
    <circle key={x} className={`xy-${as}`} cx={plot.x(x)} cy={plot.y(y)} r={as === 'dots' ? 3 : 6.5} />
  ));
}
