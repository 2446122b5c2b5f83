import { type KeyboardEvent, type PointerEvent, useRef } from 'react';
import { actions, useStore } from '@/app/store/store';
import { draggedTo, movedTo, without } from './moved';
import type { PlacedLine } from './placed-line';
import { orderWords } from './words';

interface Placing {
  readonly order: readonly string[];
  /** The line that the tools act on. */
  readonly active: string | null;
  onTouch(id: string): void;
  onChange(next: readonly string[], of: string): void;
}

/** The program so far: lines that are dragged, or moved and taken out by keys. */
export function PlacedLines({ lines, ...placing }: Placing & { readonly lines: readonly PlacedLine[] }) {
  const own = orderWords(useStore((state) => state.lang));
  const list = useRef<HTMLOListElement>(null);
  return (
    <ol className="ask-lines" ref={list} aria-label={own.linesInOrder}>
      {placing.order.map((id, place) => (
        <Placed key={id} {...{ id, place, list, ...placing }} text={lines.find((line) => line.id === id)?.text} />
      ))}
    </ol>
  );
}

interface PlacedProps extends Placing, PlacedLine {
  readonly place: number;
  readonly list: { readonly current: HTMLOListElement | null };
}

function Placed({ id, text, place, order, active, list, onTouch, onChange }: PlacedProps) {
  const move = (to: number): void => {
    if (to >= 0 && to < order.length) onChange(movedTo(order, id, to), id);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const { key } = event;
    if (key === 'ArrowUp') move(place - 1);
    else if (key === 'ArrowDown') move(place + 1);
    else if (key === 'Delete' || key === 'Backspace') onChange(without(order, id), id);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const onPointerDown = (event: PointerEvent<HTMLElement>): void => {
    onTouch(id);
    event.currentTarget.setPointerCapture(event.pointerId);
  };
  const onPointerMove = (event: PointerEvent<HTMLElement>): void => {
    if (!event.currentTarget.hasPointerCapture(event.pointerId)) return;
    const others = [...(list.current?.querySelectorAll<HTMLElement>('.line') ?? [])].filter(
      (line) => line.dataset.line !== id,
    );
    const middles = others.map((line) => line.getBoundingClientRect()).map(({ top, height }) => top + height / 2);
    const to = draggedTo(event.clientY, middles);
    if (to !== place) actions().attempt({ draft: movedTo(order, id, to) });
  };
  return (
    <li>
      <button
        type="button"
        className="line"
        data-line={id}
        data-active={id === active || undefined}
        aria-keyshortcuts="ArrowUp ArrowDown Delete"
        onFocus={() => onTouch(id)}
        {...{ onKeyDown, onPointerDown, onPointerMove }}
      >
        {text}
      </button>
    </li>
  );
}
