import { SymbolText } from '@/app/draw/caption/Caption';
import { isNarrow } from '@/app/draw/grid/narrow';
import { MatricesCaption } from '@/app/draw/plot/MatricesCaption';
import type { ViewInput } from '@/app/draw/view';
import { type Column, columnsOf } from './columns';
import { type TableLayout, tableLayout } from './layout';
import type { TableProps } from './props';
import { TableCell } from './TableCell';
import { useTable } from './use-table';
import './table.css';

/** Named numbers in rows and columns, as they stand in a paper: each a cell of the run, to point at and to change. */
export function Table({ props, unit, room, lens, pointing, on }: ViewInput<TableProps>) {
  const columns = columnsOf(props, lens);
  const layout = tableLayout(columns, unit, isNarrow(room));
  const { table, picking, selected, active, editing, ...act } = useTable(columns, pointing, on);
  const title = lens.words.clauses([...new Set(columns.map(({ matrix }) => matrix.title))]);
  return (
    <div className="table" style={{ width: layout.width, maxWidth: room.width, fontSize: layout.font }}>
      <MatricesCaption of={props.of} lens={lens} pointing={pointing} />
      <table
        ref={table}
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: its cells are walked through with the keys
        role="grid"
        aria-label={title}
        aria-description={picking}
        style={{ width: layout.width }}
        onKeyDown={act.onKeyDown}
      >
        <Head columns={columns} layout={layout} active={selected?.[1]} />
        <tbody>
          {layout.rows.map((height, row) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a row is its number
            <tr key={row} style={{ height }}>
              <th scope="row" className={selected?.[0] === row ? 'on' : ''}>
                {columns[0]?.matrix.rowLabel(row)}
              </th>
              {columns.map((column, j) => (
                <TableCell
                  key={`${column.matrix.ref} ${column.col}`}
                  column={column}
                  at={[row, j]}
                  selected={selected?.[0] === row && selected[1] === j}
                  active={active[0] === row && active[1] === j}
                  editing={editing?.at[0] === row && editing.at[1] === j ? editing : null}
                  words={lens.words}
                  pointing={pointing}
                  on={on}
                  {...act}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface HeadProps {
  readonly columns: readonly Column[];
  readonly layout: TableLayout;
  readonly active: number | undefined;
}

function Head({ columns, layout, active }: HeadProps) {
  return (
    <thead>
      <tr style={{ height: layout.header }}>
        <td style={{ width: layout.names }} />
        {columns.map(({ matrix, col, name, unit }, j) => (
          <th
            key={`${matrix.ref} ${col}`}
            scope="col"
            className={j === active ? 'on' : ''}
            style={{ width: layout.columns[j] }}
          >
            {name ? <span>{name}</span> : <SymbolText html={matrix.symbolHtml} />}
            {unit && <small className="table-unit">{unit}</small>}
          </th>
        ))}
      </tr>
    </thead>
  );
}
