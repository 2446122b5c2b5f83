import type { ReactNode } from 'react';
import { sayCell } from '../grid/say-cell';
import { fittedNumber, formatNumber } from '../number-text';
import { cellAttribute, cellKeys } from '../patches/cell-keys';
import { usePicking } from '../picking';
import { markOf, someVeil, veilOf } from '../veiled';
import {
  areShares,
  type Hiding,
  type Matrix,
  type Pointing,
  type ScaleKind,
  type ViewEvents,
  type ViewWords,
} from '../view';
import { type Bar, barsLayout, labelStride } from './layout';
import './bars.css';

export interface BarChartProps {
  readonly matrix: Matrix;
  readonly row: number;
  readonly width: number;
  readonly height: number;
  readonly signed: boolean;
  /** How column j is called under its bar. Default: as the matrix calls it. */
  readonly label?: (col: number) => string;
  /** The column that is the row's own token: its bar is query blue. */
  readonly own?: number | null;
  readonly pointing: Pointing;
  readonly on: ViewEvents;
  readonly words: ViewWords;
}

/** One row of a matrix as bars: the same cells, to hover, choose and walk through with the arrow keys. */
export function BarChart(input: BarChartProps) {
  const { matrix: m, row, width, height, signed, own = null, pointing, on, words } = input;
  const values = Array.from({ length: m.cols }, (_, j) => m.at(row, j));
  const { bars, zero, end, endAt, rise, room } = barsLayout(values, { width, height, signed, max: m.scale.max });
  const veils = values.map((_, j) => veilOf(m, [row, j]));
  const labels = values.map((_, j) => input.label?.(j) ?? m.colLabel(j));
  const stride = labelStride(labels, width / values.length);
  const at = pointing.selected(m);
  const chosen = at?.[0] === row ? at[1] : null;
  // A mark over the whole row would tell nothing.
  const marked = pointing
    .marks(m)
    .filter(({ rows, cols }) => rows[0] <= row && row <= rows[1] && cols[1] - cols[0] + 1 < m.cols);
  const className = (j: number) => {
    const lit = j === chosen || marked.some(({ cols }) => cols[0] <= j && j <= cols[1]);
    return ['bars-slot', lit && 'lit', j === chosen && 'chosen', m.edited(row, j) && 'edited']
      .filter(Boolean)
      .join(' ');
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: bars are no table, but are walked through like one
    <div
      role="grid"
      className="bars-chart"
      aria-label={m.title}
      aria-description={usePicking()}
      style={{ width, height }}
      onKeyDown={cellKeys(1, m.cols, ([, col], by) => on.select(m, [row, col], by))}
    >
      {/* biome-ignore lint/a11y: see the grid; its cells take the focus */}
      <div role="row">
        {bars.map((bar, j) => (
          // biome-ignore lint/a11y: a cell of the grid around it, which handles the keys
          <div
            role="gridcell"
            // biome-ignore lint/suspicious/noArrayIndexKey: a column is its number
            key={j}
            className={className(j)}
            {...cellAttribute([0, j])}
            tabIndex={j === (chosen ?? 0) ? 0 : -1}
            aria-selected={j === chosen}
            aria-label={sayCell(m, [row, j], words)}
            data-veiled={veils[j] !== undefined || undefined}
            style={{ left: bar.x, width: bar.slot, height }}
            onClick={() => on.select(m, [row, j])}
            onPointerEnter={() => on.hover(m, [row, j])}
            onPointerLeave={() => on.hover(m, null)}
          >
            <i
              className={m.edited(row, j) ? 'bars-bar edited' : 'bars-bar'}
              style={{
                left: bar.left - bar.x,
                top: bar.top,
                width: bar.width,
                height: bar.height,
                backgroundColor: fill(values[j] ?? 0, signed, j === own ? 'query' : m.role, m.scale.kind),
              }}
            />
            {veils[j] ? (
              <Hidden veil={veils[j]} bar={bar} rise={rise} />
            ) : (
              room >= 3 && (
                <Value value={values[j] ?? 0} bar={bar} rise={rise} room={areShares(m.scale.kind) ? 3 : room} />
              )
            )}
            {j % stride === 0 && <Name chosen={j === chosen}>{labels[j]}</Name>}
          </div>
        ))}
      </div>
      <svg className="bars-axis" width={width} height={height} aria-hidden="true">
        {room < 3 && <line className="bars-end" x2={width} y1={endAt} y2={endAt} />}
        {room < 3 && (
          <text className="bars-text" x={width} y={endAt - 4} textAnchor="end">
            {markOf(someVeil(veils)) ?? formatNumber(end, end < 0.1 ? 3 : 2)}
          </text>
        )}
        <line className="bars-zero" x2={width} y1={Math.round(zero) + 0.5} y2={Math.round(zero) + 0.5} />
      </svg>
    </div>
  );
}

/** Attention weights have the colour of their role on their scale too; chances have one of their own. */
function fill(value: number, signed: boolean, role: string, kind: ScaleKind): string {
  if (signed) return `rgb(var(--${value < 0 ? 'negative' : 'positive'}))`;
  return kind === 'chances' ? 'rgb(var(--chance))' : `var(--${role})`;
}

/** The number at the bar's end: above it, or below it when the bar hangs. */
function Value(input: { value: number; bar: Bar; rise: number; room: number }) {
  const { value, bar, rise, room } = input;
  const place = value < 0 ? { top: bar.top + bar.height + 2 } : { top: bar.top - rise };
  return (
    <span className="bars-text bars-value" style={place}>
      {Number.isFinite(value) ? fittedNumber(value, 2, room) : formatNumber(value, 0)}
    </span>
  );
}

/** A bar that is hidden: nothing of it but where it will stand. */
const Hidden = ({ veil, bar, rise }: { veil: Hiding; bar: Bar; rise: number }) => (
  <span className="bars-text bars-value" style={{ top: bar.top - rise }}>
    {markOf(veil)}
  </span>
);

function Name({ chosen, children }: { chosen: boolean; children: ReactNode }) {
  return <span className={chosen ? 'bars-text bars-label chosen' : 'bars-text bars-label'}>{children}</span>;
}
