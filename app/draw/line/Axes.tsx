import { formatNumber, neededDigits } from '../number-text';
import { MARGIN, type Plot } from './layout';
import './line.css';

/** Lines and numbers of a plot's axes; zero is drawn stronger. */
export function Axes({ plot, label = String }: { plot: Plot; label?: (x: number) => string }) {
  const { width, height, x, y, ticks } = plot;
  const digits = neededDigits(ticks.y, 6);
  const names = ticks.x.map(label);
  const stride = strideOf(names, Math.abs(x(ticks.x[1] ?? 0) - x(ticks.x[0] ?? 0)));
  return (
    <g>
      {ticks.y.map((value) => (
        <g key={value} transform={`translate(0 ${Math.round(y(value)) + 0.5})`}>
          <line className={value === 0 ? 'line-zero' : 'line-grid'} x1={MARGIN.left} x2={width - MARGIN.right} />
          <text className="line-tick" x={MARGIN.left - 7} dy="0.34em" textAnchor="end">
            {formatNumber(value, digits)}
          </text>
        </g>
      ))}
      {ticks.x.map((value, i) =>
        i % stride ? null : (
          <text key={value} className="line-tick" x={x(value)} y={height - 5} textAnchor="middle">
            {names[i]}
          </text>
        ),
      )}
    </g>
  );
}

/** A figure of the numbers along an axis, and the space between two of them, in CSS pixels. */
const FIGURE = 7.2;
const BETWEEN = 8;

/** Every so manieth of numbers that lie so many pixels apart finds room. */
const strideOf = (names: readonly string[], apart: number): number =>
  Math.max(1, Math.ceil((Math.max(0, ...names.map(({ length }) => length)) * FIGURE + BETWEEN) / apart) || 1);
