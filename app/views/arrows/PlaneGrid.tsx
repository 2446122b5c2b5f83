import { formatNumber, neededDigits } from '@/app/draw/number-text';
import { axisNamePlaces, type Plane } from './layout';

/** The plane's paper: lines at round numbers, both axes with their names. */
export function PlaneGrid({ plane, x, y }: { plane: Plane; x: string; y: string }) {
  const { ticks, place, range } = plane;
  const names = axisNamePlaces(plane);
  const [zero, floor] = place([0, 0]);
  const [left] = place([-range, 0]);
  const [right] = place([range, 0]);
  const digits = neededDigits(ticks, 3);
  const named = ticks.filter((tick) => tick !== 0 && Math.abs(tick) < range);
  return (
    <g className="arrows-grid">
      {ticks.map((tick) => {
        const [a, b] = place([tick, tick]);
        return (
          <path key={tick} className={tick === 0 ? 'axis' : ''} d={`M${a} ${left}V${right}M${left} ${b}H${right}`} />
        );
      })}
      {named.map((tick) => (
        <g key={tick}>
          <text x={place([tick, 0])[0]} y={floor + 14} textAnchor="middle">
            {formatNumber(tick, digits)}
          </text>
          <text x={zero - 6} y={place([0, tick])[1]} dy="0.34em" textAnchor="end">
            {formatNumber(tick, digits)}
          </text>
        </g>
      ))}
      <text x={names.x[0]} y={names.x[1]} textAnchor="end">
        {x}
      </text>
      <text x={names.y[0]} y={names.y[1]} textAnchor="end">
        {y}
      </text>
    </g>
  );
}
