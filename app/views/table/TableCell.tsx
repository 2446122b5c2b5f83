import { NumberEditor } from '@/app/draw/grid/NumberEditor';
import { sayCell } from '@/app/draw/grid/say-cell';
import { cellAttribute } from '@/app/draw/patches/cell-keys';
import type { CellAt, Pointing, ViewEvents, ViewWords } from '@/app/draw/view';
import type { Column } from './columns';
import type { Editing } from './use-table';

interface Props {
  readonly column: Column;
  /** Row and column of the table. */
  readonly at: CellAt;
  readonly selected: boolean;
  /** Takes the focus when the table does. */
  readonly active: boolean;
  readonly editing: Editing | null;
  readonly words: ViewWords;
  readonly pointing: Pointing;
  readonly on: ViewEvents;
  select(at: CellAt): void;
  edit(at: CellAt): void;
  close(refocus: boolean): void;
}

/** One number of a table. */
export function TableCell(props: Props) {
  const { column, at, selected, active, editing, words, pointing, on, select, edit, close } = props;
  const { matrix: m, col } = column;
  const [row] = at;
  const mark = pointing
    .marks(m)
    .find(({ rows, cols }) => rows[0] <= row && row <= rows[1] && cols[0] <= col && col <= cols[1]);
  const named = ['table-cell', selected && 'selected', m.edited(row, col) && 'edited', mark && 'lit'];
  const said = sayCell(m, [row, col], words);
  return (
    // biome-ignore lint/a11y: a cell of the grid around it, which handles the keys
    <td
      className={named.filter(Boolean).join(' ')}
      style={mark && !selected ? { boxShadow: `inset 0 0 0 2px var(--${mark.role})` } : undefined}
      {...cellAttribute(at)}
      tabIndex={active ? 0 : -1}
      aria-selected={selected}
      aria-label={column.unit ? `${said} ${column.unit}` : said}
      onClick={() => select(at)}
      onDoubleClick={() => edit(at)}
      onPointerEnter={() => on.hover(m, [row, col])}
      onPointerLeave={() => on.hover(m, null)}
    >
      <span>{column.texts[row]}</span>
      {editing && (
        <NumberEditor
          label={`${words.editCell}: ${said}`}
          value={m.stored(row, col)}
          typed={editing.typed}
          words={words.number}
          place={{ right: 0, top: 0, minWidth: '100%', minHeight: '100%' }}
          onCommit={(value) => on.edit(m, [{ at: [row, col], value }])}
          onClose={close}
        />
      )}
    </td>
  );
}
