import type { CellAt, Mark, Matrix, Size } from '@/app/draw/view';
import type { Amounts } from './bars';
import type { AmountsLayout } from './layout';

interface Props extends Size {
  readonly matrix: Matrix;
  readonly data: Amounts;
  readonly layout: AmountsLayout;
  readonly hovered: CellAt | null;
  readonly selected: CellAt | null;
  readonly marks: readonly Mark[];
}

/** Names, bars and their numbers over the lines of the axis. */
export function AmountsDrawing(props: Props) {
  const { data, layout, width, height } = props;
  const { area, x, zero } = layout;
  return (
    <>
      {layout.keys && <Keys series={data.series} left={area.left} />}
      {data.groups.map(({ name }, i) => (
        <span
          // biome-ignore lint/suspicious/noArrayIndexKey: names keep their places
          key={i}
          className={props.selected?.[0] === i ? 'amounts-name on' : 'amounts-name'}
          style={{ ...layout.groups[i], width: area.left - 10, lineHeight: `${layout.groups[i]?.height}px` }}
        >
          {name}
        </span>
      ))}
      <svg width={width} height={height} aria-hidden="true">
        {x.ticks.map(({ value, at, text }) => (
          <g key={value} transform={`translate(${Math.round(at) + 0.5} 0)`}>
            <line className="amounts-rule" y1={area.top} y2={area.bottom} />
            <text className="amounts-tick" y={area.bottom + 17} textAnchor="middle">
              {text}
            </text>
          </g>
        ))}
        {data.groups.flatMap(({ cells }, i) =>
          cells.map(({ at }, j) => <Bar key={at.join('.')} {...props} at={[i, j]} />),
        )}
        <line className="amounts-zero" x1={zero} x2={zero} y1={area.top} y2={area.bottom} />
      </svg>
    </>
  );
}

function Bar({ matrix: m, data, layout, hovered, selected, marks, at: [i, j] }: Props & { at: CellAt }) {
  const box = layout.bars[i]?.[j];
  const cell = data.groups[i]?.cells[j];
  const look = data.series[j]?.look;
  if (!cell || !look) return null;
  const isAt = (at: CellAt | null) => at?.[0] === i && at[1] === j;
  const [row, col] = cell.at;
  const mark = marks.find(({ rows, cols }) => rows[0] <= row && row <= rows[1] && cols[0] <= col && col <= cols[1]);
  if (!box) {
    const { top = 0, height = 0 } = layout.groups[i] ?? {};
    return (
      <text className="amounts-number" x={layout.area.left + 6} y={top + height / 2} dy="0.35em">
        {cell.text}
      </text>
    );
  }
  const frame = isAt(selected) ? 'var(--focus)' : isAt(hovered) ? 'var(--ink-2)' : mark && `var(--${mark.role})`;
  const inside = box.number !== null && box.number >= box.left && box.number < box.left + box.width;
  return (
    <g>
      <rect className="amounts-bar" x={box.left} y={box.top} width={box.width} height={box.height} fill={look.fill} />
      {m.edited(row, col) && <circle className="amounts-edited" cx={box.left + 7} cy={box.top + 7} r={3.5} />}
      {frame && (
        <rect
          className="amounts-frame"
          x={box.left - 2}
          y={box.top - 2}
          width={box.width + 4}
          height={box.height + 4}
          stroke={frame}
        />
      )}
      {box.number !== null && (
        <text
          className={isAt(selected) ? 'amounts-number on' : 'amounts-number'}
          x={box.number}
          y={box.top + box.height / 2}
          dy="0.35em"
          style={inside ? { fill: look.ink } : undefined}
        >
          {cell.text}
        </text>
      )}
    </g>
  );
}

/** What the bars of a name are called. */
function Keys({ series, left }: { series: Amounts['series']; left: number }) {
  return (
    <div className="amounts-keys" style={{ left }}>
      {series.map(({ name, look }) => (
        <span key={name}>
          <i style={{ background: look.fill }} />
          <span>{name}</span>
        </span>
      ))}
    </div>
  );
}
