import { type KeyboardEvent, type MouseEvent, type ReactNode, useId, useRef, useState } from 'react';
import { glideName } from '@/app/draw/glide-name';
import type { Role } from '@/lib/trace/look';
import type { CellAt, Mark, Matrix, Pointing, ViewEvents, ViewWords } from '../view';
import { ActiveCell } from './ActiveCell';
import { Cells } from './Cells';
import type { CellSize } from './cell-size';
import { GridLabels } from './GridLabels';
import { gridLayout, type Labels } from './layout';
import { single } from './marks';
import { NumberEditor } from './NumberEditor';
import { cellUnder, intentOf } from './navigate';
import { Overlay } from './Overlay';
import { sayCell } from './say-cell';
import { useCellPointer } from './use-cell-pointer';
import './grid.css';

export interface GridProps {
  readonly matrix: Matrix;
  readonly cellWidth: number;
  readonly cellHeight: number;
  readonly pointing: Pick<Pointing, 'selected' | 'marks' | 'lit'>;
  readonly on: Pick<ViewEvents, 'select' | 'hover' | 'edit' | 'toggle'>;
  readonly words: Pick<ViewWords, 'cell' | 'editCell' | 'number'>;
  /** Default: where cells are large enough. */
  readonly numbers?: 'auto' | 'never';
  readonly labels?: Labels;
  /** A click, Enter and Space turn a cell over between 0 and 1; nothing is typed into it. */
  readonly toggle?: boolean;
  /** Stripes over the cells, below everything else. */
  readonly bands?: readonly Mark[];
  /** Whose colour the frame of the selected cell has. Default: that of the focus. */
  readonly frame?: Role;
  /** What a screen reader is told of a cell. Default: its row, its column and its number. */
  readonly say?: (at: CellAt) => string;
  /** What stands in the place of the cells' colours and numbers, as large as they. */
  readonly children?: ReactNode;
}

/** Fingers cannot pick smaller cells: they drag over them instead. */
const FINGER = 24;

/**
 * Every cell of a matrix: one canvas for colours and numbers, frames over it, and over both a grid that mouse, finger,
 * keys and screen readers share. It takes as much room as `gridLayout` says.
 */
export function Grid(props: GridProps) {
  const { matrix, cellWidth, cellHeight, pointing, on, words, numbers = 'auto', labels = 'auto', bands = [] } = props;
  const { toggle = false, frame, children } = props;
  const say = props.say ?? ((at: CellAt) => sayCell(matrix, at, words));
  const id = useId();
  const focusable = useRef<HTMLDivElement>(null);
  const [last, setLast] = useState<CellAt>([0, 0]);
  const [editor, setEditor] = useState<{ ref: string; at: CellAt; typed: string | null } | null>(null);

  const cell = { width: cellWidth, height: cellHeight };
  const layout = gridLayout(matrix, cell, labels);
  const size = { width: matrix.cols * cellWidth, height: matrix.rows * cellHeight };
  const inside = ([i, j]: CellAt) => i < matrix.rows && j < matrix.cols;
  const select = (at: CellAt) => {
    setLast(at);
    on.select(matrix, at);
  };
  const turnOver = (at: CellAt) => {
    setLast(at);
    on.toggle(matrix, at);
  };
  const pointer = useCellPointer(
    (x, y) => cellUnder(x, y, size, matrix.rows, matrix.cols),
    (at) => on.hover(matrix, at),
    select,
  );
  const openEditor = (at: CellAt, typed: string | null) => setEditor({ ref: matrix.ref, at, typed });
  const editing = editor?.ref === matrix.ref && inside(editor.at) ? editor : null;
  const selected = pointing.selected(matrix);
  const hovered = pointer.hovered && inside(pointer.hovered) ? pointer.hovered : null;
  const active = selected ?? (inside(last) ? last : [0, 0]);

  const marks = pointing.marks(matrix);
  const named = hovered ?? selected;
  const row = named?.[0] ?? single(marks, 'rows')?.at ?? null;
  const col = named?.[1] ?? single(marks, 'cols')?.at ?? null;

  const onKeyDown = (event: KeyboardEvent) => {
    const intent = intentOf(event, active, matrix.rows, matrix.cols, toggle);
    if (!intent) return;
    event.preventDefault();
    event.stopPropagation();
    if (intent === 'turn over') turnOver(active);
    else if ('go' in intent) select(intent.go);
    else openEditor(active, intent.type);
  };
  const under = ({ nativeEvent }: MouseEvent) =>
    cellUnder(nativeEvent.offsetX, nativeEvent.offsetY, size, matrix.rows, matrix.cols);
  const position = ([i, j]: CellAt) => ({ left: j * cellWidth, top: i * cellHeight });

  return (
    <div
      className="grid"
      style={{ width: layout.width, height: layout.height, viewTransitionName: glideName(matrix.ref) }}
    >
      <GridLabels matrix={matrix} cell={cell} layout={layout} row={row} col={col} />
      <div
        className={pointing.lit(matrix) ? 'grid-cells lit' : 'grid-cells'}
        style={{ left: layout.left, top: layout.top, ...size, color: `var(--${matrix.role})` }}
      >
        {children ?? (
          <Cells matrix={matrix} cellWidth={cellWidth} cellHeight={cellHeight} numbers={numbers === 'auto'} />
        )}
        <Overlay {...{ matrix, cell, marks, bands, selected, hovered, frame }} />
        {/* biome-ignore lint/a11y/useSemanticElements: a table of thousands of cells would be slower than the canvas it names */}
        <div
          ref={focusable}
          className={Math.min(cellWidth, cellHeight) < FINGER ? 'grid-focus small' : 'grid-focus'}
          role="grid"
          tabIndex={0}
          aria-label={matrix.title}
          aria-rowcount={matrix.rows}
          aria-colcount={matrix.cols}
          aria-activedescendant={`${id}-${active.join('-')}`}
          onKeyDown={onKeyDown}
          onClick={(event) => (toggle ? turnOver : select)(under(event))}
          onDoubleClick={toggle ? undefined : (event) => openEditor(under(event), null)}
          {...pointer.handlers}
        >
          <ActiveCell
            key={active.join()}
            id={`${id}-${active.join('-')}`}
            at={active}
            label={say(active)}
            selected={selected !== null}
            on={toggle ? matrix.at(...active) !== 0 : undefined}
            style={{ ...position(active), width: cellWidth, height: cellHeight }}
          />
        </div>
        {editing && (
          <NumberEditor
            key={editing.at.join()}
            label={`${words.editCell}: ${say(editing.at)}`}
            value={matrix.stored(...editing.at)}
            typed={editing.typed}
            words={words.number}
            place={editorPlace(editing.at, matrix, cell)}
            onCommit={(value) => on.edit(matrix, [{ at: editing.at, value }])}
            onClose={(refocus) => {
              setEditor(null);
              if (refocus) focusable.current?.focus();
            }}
          />
        )}
      </div>
    </div>
  );
}

/** The editor is wider than most cells: it grows away from the nearer edge. */
function editorPlace([i, j]: CellAt, { cols }: Matrix, { width, height }: CellSize) {
  const across = j < cols / 2 ? { left: j * width } : { right: (cols - 1 - j) * width };
  return { ...across, top: i * height, minWidth: width, minHeight: height };
}
