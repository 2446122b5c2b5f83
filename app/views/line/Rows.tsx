import { Caption, MatrixCaption, SymbolText } from '@/app/draw/caption/Caption';
import { entryName } from '@/app/draw/entry-name';
import { moved } from '@/app/draw/grid/navigate';
import type { Key } from '@/app/draw/key';
import { Axes } from '@/app/draw/line/Axes';
import { apart } from '@/app/draw/line/apart';
import { MARGIN, pathOf, plotOf, rangeOf } from '@/app/draw/line/layout';
import { formatNumber } from '@/app/draw/number-text';
import { CellSurface } from '@/app/draw/patches/CellSurface';
import { written } from '@/app/draw/veiled';
import type { CellAt, Lens, Matrix, Pointing, Size, ViewEvents } from '@/app/draw/view';

export interface RowsProps extends Size {
  readonly matrix: Matrix;
  readonly rows: readonly number[];
  readonly lens: Lens;
  readonly pointing: Pointing;
  readonly on: ViewEvents;
}

/** From one line to the next: solid, dashed, dotted … so that they differ without colours. */
const DASHES = ['', '7 3', '2 3', '9 3 2 3', '4 2', '12 4'];

/** Rows of a matrix as lines over its columns; the number nearest to the pointer is hovered. */
export function Rows({ matrix: m, rows, width, height, lens, pointing, on }: RowsProps) {
  const lines = rows.map((row) => ({ row, values: Array.from({ length: m.cols }, (_, j) => m.at(row, j)) }));
  const plot = plotOf({ width, height }, [0, Math.max(1, m.cols - 1)], rangeOf(lines.flatMap(({ values }) => values)));
  const selected = pointing.selected(m);
  const at = selected && rows.includes(selected[0]) ? selected : null;
  const ends = apart(
    lines.map(({ values }) => plot.y(lastFinite(values))),
    13,
    [MARGIN.top, height - MARGIN.bottom],
  );
  const under = (x: number, y: number): CellAt => {
    const col = Math.max(0, Math.min(m.cols - 1, Math.round(plot.at(x))));
    const distance = (row: number) => Math.abs(plot.y(m.at(row, col)) - y);
    return [rows.reduce((best, row) => (distance(row) < distance(best) ? row : best), rows[0] ?? 0), col];
  };
  const move = ([row, col]: CellAt, key: Key): CellAt | null => {
    const to = moved([Math.max(0, rows.indexOf(row)), col], key, rows.length, m.cols);
    return to && [rows[to[0]] ?? row, to[1]];
  };
  const spot = ([row, col]: CellAt) => ({ x: plot.x(col), y: plot.y(m.at(row, col)) });
  return (
    <>
      {rows.length === 1 ? (
        <Caption role={m.role} note={at && written(m, at, (value) => formatNumber(value, 3))} lit={pointing.lit(m)}>
          <SymbolText html={m.symbolHtml} />
          {m.rows > 1 && <span>{` · ${entryName(m.rowWord, m.rowLabel(rows[0] ?? 0))}`}</span>}
        </Caption>
      ) : (
        <MatrixCaption matrix={m} lit={pointing.lit(m)} />
      )}
      <div className="line-stack" style={{ width, height, color: `var(--${m.role})` }}>
        <CellSurface
          matrix={m}
          under={under}
          move={move}
          first={[rows[0] ?? 0, 0]}
          place={(cell) => ({ left: spot(cell).x - 6, top: spot(cell).y - 6, width: 12, height: 12 })}
          pointing={pointing}
          on={on}
          words={lens.words}
        >
          {(hovered) => (
            <svg className="line-plot" width={width} height={height} aria-hidden="true">
              <Axes plot={plot} label={(col) => (Number.isInteger(col) ? m.colLabel(col) : '')} />
              {lines.map(({ row, values }, i) => (
                <g key={row} className={at && at[0] !== row ? 'line-row quiet' : 'line-row'}>
                  <path d={pathOf(values, plot)} strokeDasharray={DASHES[i % DASHES.length]} />
                  {rows.length > 1 && (
                    <text x={width - MARGIN.right + 6} y={ends[i]} dy="0.34em">
                      {m.rowLabel(row)}
                    </text>
                  )}
                </g>
              ))}
              {[hovered, at].map(
                (cell, i) =>
                  cell &&
                  Number.isFinite(m.at(...cell)) && (
                    <circle
                      key={i === 0 ? 'hovered' : 'selected'}
                      className={i === 0 ? 'line-spot' : 'line-point'}
                      cx={spot(cell).x}
                      cy={spot(cell).y}
                      r={5}
                    />
                  ),
              )}
            </svg>
          )}
        </CellSurface>
      </div>
    </>
  );
}

const lastFinite = (values: readonly number[]): number => values.findLast(Number.isFinite) ?? 0;
