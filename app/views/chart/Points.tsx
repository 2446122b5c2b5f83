import { cellValueText } from '@/app/draw/plot/cell-value-text';
import type { Pointing } from '@/app/draw/view';
import type { ChartModel, PointAt } from './model';
import type { ChartProps } from './props';
import { markerPath } from './shapes';

/** Lines with more points than this have markers only where somebody points. */
const MOST_MARKERS = 24;

interface PointsProps {
  readonly as: NonNullable<ChartProps['as']>;
  readonly model: ChartModel;
  readonly hovered: PointAt | null;
  readonly pointing: Pointing;
}

/** The points: markers, rings around what takes part, and the number of the one that is pointed at. */
export function Points({ as, model, hovered, pointing }: PointsProps) {
  const { selected } = model;
  const marked = as === 'points' || (as !== 'areas' && model.columns <= MOST_MARKERS);
  return (
    <>
      {model.lines.map(({ matrix, row }, i) => (
        <Markers key={`${matrix.ref} ${row}`} model={model} line={i} all={marked} pointing={pointing} />
      ))}
      {selected && <Spot model={model} at={selected} className="chart-selected" number={!hovered} />}
      {hovered && <Spot model={model} at={hovered} className="chart-hovered" number />}
    </>
  );
}

interface MarkersProps {
  readonly model: ChartModel;
  readonly line: number;
  /** Every point has its marker; else those that take part or were changed. */
  readonly all: boolean;
  readonly pointing: Pointing;
}

function Markers({ model, line: i, all, pointing }: MarkersProps) {
  const line = model.lines[i];
  if (!line) return null;
  const { matrix, row, look, points } = line;
  const marks = pointing.marks(matrix).filter(({ rows }) => rows[0] <= row && row <= rows[1]);
  return points.map((_, j) => {
    const spot = model.spotOf([i, j]);
    const lit = marks.some(({ cols }) => cols[0] <= j && j <= cols[1]);
    const edited = matrix.edited(row, j);
    if (!spot || !(all || lit || edited)) return null;
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: a point is its column
      <g key={j} transform={`translate(${spot.left} ${spot.top})`}>
        <path
          className={edited ? 'chart-point edited' : 'chart-point'}
          d={markerPath(look.marker)}
          fill={look.colour}
        />
        {lit && <circle className="chart-lit" r={7} stroke={`var(--${matrix.role})`} />}
      </g>
    );
  });
}

interface SpotProps {
  readonly model: ChartModel;
  readonly at: PointAt;
  readonly className: string;
  readonly number: boolean;
}

function Spot({ model, at, className, number }: SpotProps) {
  const spot = model.spotOf(at);
  const cell = model.cellOf(at);
  if (!spot || !cell) return null;
  const { area } = model.layout;
  const before = spot.left > (area.left + area.right) / 2;
  return (
    <g transform={`translate(${spot.left} ${spot.top})`}>
      <circle className={className} r={6} />
      {number && (
        <text className="chart-value" x={before ? -10 : 10} y={-9} textAnchor={before ? 'end' : 'start'}>
          {cellValueText(cell.matrix, ...cell.at)}
        </text>
      )}
    </g>
  );
}
