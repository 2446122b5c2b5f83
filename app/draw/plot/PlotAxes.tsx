import type { PlotAxis } from './axis';
import './plot.css';

/** Where the numbers of a plot are drawn, in CSS pixels. */
export interface Area {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

interface Props {
  readonly area: Area;
  readonly x?: PlotAxis | undefined;
  readonly y?: PlotAxis | undefined;
  /** What the axes count. */
  readonly xName?: string | undefined;
  readonly yName?: string | undefined;
  /** How far above the plot the name of the upright axis stands. */
  readonly air?: number;
}

/** Lines and numbers of a plot's axes, zero drawn stronger; their names stand at their ends. */
export function PlotAxes({ area, x, y, xName, yName, air = 0 }: Props) {
  return (
    <g>
      {y?.ticks.map(({ value, at, text }) => (
        <g key={value} transform={`translate(0 ${Math.round(at) + 0.5})`}>
          <line className={value === 0 ? 'plot-zero' : 'plot-rule'} x1={area.left} x2={area.right} />
          <text className="plot-tick" x={area.left - 7} dy="0.34em" textAnchor="end">
            {text}
          </text>
        </g>
      ))}
      {x && <line className="plot-zero" x1={area.left} x2={area.right} y1={area.bottom + 0.5} y2={area.bottom + 0.5} />}
      {x?.ticks.map(({ value, at, text }) => (
        <g key={value} transform={`translate(${Math.round(at) + 0.5} ${area.bottom})`}>
          <line className="plot-zero" y2={4} />
          <text className="plot-tick" y={17} textAnchor="middle">
            {text}
          </text>
        </g>
      ))}
      {xName && (
        <text className="plot-name" x={area.right} y={area.bottom + 33} textAnchor="end">
          {xName}
        </text>
      )}
      {yName && (
        <text className="plot-name" x={4} y={area.top - 9 - air}>
          {yName}
        </text>
      )}
    </g>
  );
}
