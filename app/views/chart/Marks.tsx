import type { ChartLayout } from './layout';
import type { Marked } from './lines';

/** Numbers along an axis as lines across the plot, numbers along both as rings. */
export function Marks({ marks, layout }: { marks: readonly Marked[]; layout: ChartLayout }) {
  return marks.map((mark) => <Mark key={`${mark.x} ${mark.y} ${mark.name}`} mark={mark} layout={layout} />);
}

function Mark({ mark: { x, y, name }, layout }: { mark: Marked; layout: ChartLayout }) {
  const { area } = layout;
  const left = x === null ? null : layout.x.place(x);
  const top = y === null ? null : layout.y.place(y);
  // Zero on a log axis lies nowhere.
  if (left === undefined || top === undefined) return null;
  // Names stand where there is more room.
  const before = left !== null && left > area.left + 0.66 * (area.right - area.left);
  const away = left !== null && top !== null ? 11 : 6;
  const at = {
    x: left === null ? area.left + away : left + (before ? -away : away) * (top === null ? -0.5 : 1),
    y: top === null ? area.top - 5 : top - away + 2,
  };
  return (
    <g className="chart-mark">
      {left !== null && top !== null && <circle cx={left} cy={top} r={7} />}
      {left !== null && top === null && <line x1={left} x2={left} y1={area.top} y2={area.bottom} />}
      {left === null && top !== null && <line x1={area.left} x2={area.right} y1={top} y2={top} />}
      <text {...at} textAnchor={before ? 'end' : 'start'}>
        {name}
      </text>
    </g>
  );
}
