import { type KeyboardEvent, type MouseEvent, useId, useRef, useState } from 'react';
import { glideName } from '@/app/draw/glide-name';
import { usePicking } from '../picking';
import { isVeiled } from '../veiled';
import type { By, CellAt } from '../view';
import { ActiveCell } from './ActiveCell';
import { Cells } from './Cells';
import { editorPlace } from './editor-place';
import { GridLabels } from './GridLabels';
import { gridLayout } from './layout';
import { single } from './marks';
import { NumberEditor } from './NumberEditor';
import { cellUnder, intentOf } from './navigate';
import { Overlay } from './Overlay';
import type { GridProps } from './props';
import { sayCell } from './say-cell';
import { pointIn, useStageScale } from './screen';
import { useCellPointer } from './use-cell-pointer';
import { FINGER, useLoupe } from './use-loupe';
import { useZoom } from './use-zoom';
import './grid.css';

/**
 * Every cell of a matrix: one canvas for colours and numbers, frames over it, and over both a grid that mouse, finger,
 * keys and screen readers share. It takes as much room as `gridLayout` says; a long matrix can be magnified inside it.
 */
export function Grid(props: GridProps) {
  const { matrix, cellWidth, cellHeight, pointing, on, words, numbers = 'auto', labels = 'auto', bands = [] } = props;
  const { toggle = false, children } = props;
  const say = props.say ?? ((at: CellAt) => sayCell(matrix, at, words));
  const picking = usePicking();
  const id = useId();
  const focusable = useRef<HTMLDivElement>(null);
  const [last, setLast] = useState<CellAt>([0, 0]);
  const [editor, setEditor] = useState<{ ref: string; at: CellAt; typed: string | null } | null>(null);

  const cell = { width: cellWidth, height: cellHeight };
  const layout = gridLayout(matrix, cell, labels);
  const size = { width: matrix.cols * cellWidth, height: matrix.rows * cellHeight };
  const { window, setWindow, zoomer, fetch } = useZoom(matrix, children ? null : words.language);
  const { k, x, y } = window;
  const zooming = () => zoomer?.zoomingOf(focusable.current);
  const big = { width: cellWidth * k, height: cellHeight * k };
  const inside = ([i, j]: CellAt) => i < matrix.rows && j < matrix.cols;
  const shown = (at: CellAt) => {
    setLast(at);
    zooming()?.show(at);
    return at;
  };
  const select = (at: CellAt, by?: By) => on.select(matrix, shown(at), by);
  const turnOver = (at: CellAt) => on.toggle(matrix, shown(at));
  const under = (left: number, top: number) => cellUnder((left + x) / k, (top + y) / k, size, matrix.rows, matrix.cols);
  const pointer = useCellPointer(
    under,
    (at) => on.hover(matrix, at),
    // A finger that is dragged over what is magnified moves it.
    (at) => k === 1 && select(at),
  );
  const { loupe, fetchFor } = useLoupe(k === 1 && Math.min(cellWidth, cellHeight) < FINGER);
  // What is asked for is not typed over: selected, it says so.
  const openEditor = (at: CellAt, typed: string | null) =>
    isVeiled(matrix, at) ? select(at) : setEditor({ ref: matrix.ref, at, typed });
  const editing = editor?.ref === matrix.ref && inside(editor.at) ? editor : null;
  const selected = pointing.selected(matrix);
  const hovered = pointer.hovered && inside(pointer.hovered) ? pointer.hovered : null;
  const active = selected ?? (inside(last) ? last : [0, 0]);

  const marks = pointing.marks(matrix);
  const named = hovered ?? selected;
  const row = named?.[0] ?? single(marks, 'rows')?.at ?? null;
  const col = named?.[1] ?? single(marks, 'cols')?.at ?? null;

  const onKeyDown = (event: KeyboardEvent) => {
    const use = picking ? 'pick' : toggle ? 'switch' : 'edit';
    const intent = zooming()?.takes(event, active) ? 'zoom' : intentOf(event, active, matrix.rows, matrix.cols, use);
    if (!intent) return;
    event.preventDefault();
    event.stopPropagation();
    if (intent === 'turn over') turnOver(active);
    else if (intent === 'take') select(active);
    else if (intent !== 'zoom') 'go' in intent ? select(intent.go, 'keys') : openEditor(active, intent.type);
  };
  const scale = useStageScale();
  const clicked = (event: MouseEvent) => under(...pointIn(event, scale));
  const position = ([i, j]: CellAt) => ({ left: j * big.width - x, top: i * big.height - y });
  const over = { matrix, cell: big, marks, bands, selected, hovered };

  return (
    <div
      className="grid"
      style={{ width: layout.width, height: layout.height, viewTransitionName: glideName(matrix.ref) }}
    >
      {k === 1 && <GridLabels {...{ matrix, cell, layout, row, col }} />}
      <div
        className={pointing.lit(matrix) ? 'grid-cells lit' : 'grid-cells'}
        style={{ left: layout.left, top: layout.top, ...size, color: `var(--${matrix.role})` }}
      >
        {zoomer && (
          <zoomer.Zoom {...props} {...over} {...{ window, setWindow, layout, row, col }} element={focusable} />
        )}
        {k === 1 && (
          <>
            {children ?? <Cells {...{ matrix, cellWidth, cellHeight }} numbers={numbers === 'auto'} />}
            <Overlay {...over} />
          </>
        )}
        {/* biome-ignore lint/a11y/useSemanticElements: a table of thousands of cells would be slower than the canvas it names */}
        <div
          ref={focusable}
          className={Math.min(cellWidth, cellHeight) < FINGER ? 'grid-focus small' : 'grid-focus'}
          role="grid"
          tabIndex={0}
          aria-label={matrix.title}
          aria-description={picking}
          aria-rowcount={matrix.rows}
          aria-colcount={matrix.cols}
          aria-activedescendant={`${id}-${active.join('-')}`}
          onKeyDown={onKeyDown}
          onFocus={fetch}
          onPointerEnter={fetch}
          onClick={(event) => (toggle ? turnOver : select)(clicked(event))}
          onDoubleClick={toggle ? undefined : (event) => openEditor(clicked(event), null)}
          {...pointer.handlers}
          onPointerDown={(event) => {
            pointer.handlers.onPointerDown();
            fetchFor(event);
          }}
        >
          <ActiveCell
            key={active.join()}
            id={`${id}-${active.join('-')}`}
            at={active}
            label={say(active)}
            selected={selected !== null}
            on={toggle ? matrix.at(...active) !== 0 : undefined}
            veiled={isVeiled(matrix, active)}
            style={{ ...position(active), ...big }}
          />
        </div>
        {loupe && <loupe.Loupe {...{ matrix, under, say }} element={focusable} onSelect={select} first={loupe.first} />}
        {editing && (
          <NumberEditor
            key={editing.at.join()}
            label={`${words.editCell}: ${say(editing.at)}`}
            value={matrix.stored(...editing.at)}
            typed={editing.typed}
            words={words.number}
            place={editorPlace(position(editing.at), big, size.width)}
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
