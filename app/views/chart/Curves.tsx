import type { ChartLayout } from './layout';
import type { ComputedLine } from './lines';
import type { Bands, ChartModel } from './model';
import type { ChartProps } from './props';
import { bandPath, linePath } from './shapes';

interface CurvesProps {
  readonly as: NonNullable<ChartProps['as']>;
  readonly model: ChartModel;
}

/** The lines themselves, the selected one stronger, or the areas. */
export function Curves({ as, model }: CurvesProps) {
  const { lines, bands, layout, selected } = model;
  if (as === 'points') return null;
  if (bands) return <Areas model={model} bands={bands} />;
  return lines.map(({ matrix, row, look, points }, i) => (
    <path
      key={`${matrix.ref} ${row}`}
      className={i === selected?.[0] && lines.length > 1 ? 'chart-line strong' : 'chart-line'}
      d={linePath(points, layout, as === 'stairs')}
      stroke={look.colour}
      strokeDasharray={look.dash}
    />
  ));
}

/** The areas, and over them the outline of the selected one. */
function Areas({ model: { lines, layout, selected }, bands }: { model: ChartModel; bands: Bands }) {
  const pathOf = (i: number) => bandPath(lines[i]?.points ?? [], bands[i] ?? [], layout);
  return (
    <>
      {lines.map(({ matrix, row, look }, i) => (
        <path key={`${matrix.ref} ${row}`} className="chart-area" d={pathOf(i)} fill={look.fill} />
      ))}
      {selected && <path className="chart-outline" d={pathOf(selected[0])} />}
    </>
  );
}

/** What the step computes for comparison. */
export function Behind({ behind, layout }: { behind: readonly ComputedLine[]; layout: ChartLayout }) {
  return behind.map(({ id, as, points, role }) =>
    as === 'line' ? (
      <path key={id} className="chart-behind" d={linePath(points, layout)} stroke={`var(--${role})`} />
    ) : (
      points.map(([x, y]) => {
        const [cx, cy] = [layout.x.place(x), layout.y.place(y)];
        if (cx === undefined || cy === undefined) return null;
        return <circle key={`${id} ${x} ${y}`} className="chart-dot" cx={cx} cy={cy} r={3} fill={`var(--${role})`} />;
      })
    ),
  );
}
