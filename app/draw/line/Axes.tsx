import { formatNumber, neededDigits } from '../number-text';
import { MARGIN, type Plot } from './layout';
import './line.css';

/** Lines and numbers of a plot's axes; zero is drawn stronger. */
export function Axes({ plot, label = String }: { plot: Plot; label?: (x: number) => string }) {
  const { width, height, x, y, ticks } = plot;
  const digits = neededDigits(ticks.y, 6);
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
      {ticks.x.map((value) => (
        <text key={value} className="line-tick" x={x(value)} y={height - 5} textAnchor="middle">
          {label(value)}
        </text>
      ))}
    </g>
  );
}
