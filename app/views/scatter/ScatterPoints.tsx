import { MARGIN, type Plot } from '@/app/draw/line/layout';
import type { Pointing } from '@/app/draw/view';
import type { ScatterData } from './data';
import { dotOpacity, dotRadius } from './layout';

interface Props {
  readonly data: ScatterData;
  readonly plot: Plot;
  readonly pointing: Pointing;
}

/** The points, as large as they weigh, with stems down to the axis. */
export function ScatterPoints({ data: { points, weights, x, y }, plot, pointing }: Props) {
  const floor = plot.height - MARGIN.bottom;
  const selected = pointing.selected(y)?.[1] ?? pointing.selected(x)?.[1];
  const marks = [...pointing.marks(y), ...pointing.marks(x)].filter(({ cols }) => cols[1] - cols[0] + 1 < y.cols);
  const isLit = (i: number) => i === selected || marks.some(({ cols }) => cols[0] <= i && i <= cols[1]);
  return points.map(([a, b], i) => {
    const weight = weights ? (weights.values[i] ?? 0) : null;
    if (!Number.isFinite(a) || !Number.isFinite(b)) return null;
    const [left, top] = [plot.x(a), plot.y(b)];
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: a point is its entry
      <g key={i} className={isLit(i) ? 'scatter-point lit' : 'scatter-point'}>
        {weight !== null && weight > 0 && (
          <line
            className="scatter-stem"
            x1={left}
            x2={left}
            y1={top}
            y2={floor}
            style={{ strokeWidth: 1 + 4 * weight, opacity: dotOpacity(weight) }}
          />
        )}
        <path className="scatter-tick" d={`M${left} ${floor - 4}V${floor + 4}`} />
        <circle
          className="scatter-dot"
          cx={left}
          cy={top}
          r={dotRadius(weight, plot.width)}
          style={{ fillOpacity: dotOpacity(weight) }}
        />
        {i === selected && (
          <circle className="scatter-chosen" cx={left} cy={top} r={dotRadius(weight, plot.width) + 4} />
        )}
      </g>
    );
  });
}
