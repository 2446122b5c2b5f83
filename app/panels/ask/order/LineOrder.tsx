import { type KeyboardEvent, type PointerEvent, useRef, useState } from 'react';
import { attemptOf } from '@/app/store/ask';
import { actions, useStore } from '@/app/store/store';
import { useScreen } from '../../screen';
import { useAnswering } from '../asking';
import { draggedTo, movedTo } from './moved';
import type { PlacedLine } from './placed-line';
import { orderWords } from './words';
import './order.css';

/**
 * Lines that are left over, and the program that is made of some of them. A press takes a line over; there it is dragged,
 * or moved by its buttons, or by ↑ and ↓ while it has the focus; Delete puts it back.
 */
export function LineOrder({ lines }: { lines: readonly PlacedLine[] }) {
  const { words } = useScreen();
  const own = orderWords(useStore((state) => state.lang));
  const { draft, revealed, fresh } = useStore(attemptOf);
  const answer = useAnswering();
  const list = useRef<HTMLOListElement>(null);
  const [said, setSaid] = useState('');
  const order = draft.filter((id) => lines.some((line) => line.id === id));
  const left = lines.filter(({ id }) => !order.includes(id));
  const first = fresh % Math.max(1, left.length);
  const change = (next: readonly string[], of: string): void => {
    actions().attempt({ draft: next });
    const place = next.indexOf(of);
    setSaid(place < 0 ? own.leftOut : own.lineAt(place + 1, next.length));
    // A line that changes sides is drawn anew: the focus goes with it.
    requestAnimationFrame(() =>
      list.current?.parentElement?.querySelector<HTMLElement>(`[data-line="${of}"]`)?.focus(),
    );
  };
  const moved = { list, order, change, closed: revealed };
  return (
    <div className="ask-order">
      <ul className="ask-lines" aria-label={own.linesLeft}>
        {[...left.slice(first), ...left.slice(0, first)].map(({ id, text }) => (
          <li key={id}>
            <button
              type="button"
              className="line"
              data-line={id}
              aria-disabled={revealed || undefined}
              onClick={() => revealed || change([...order, id], id)}
            >
              {text}
            </button>
          </li>
        ))}
      </ul>
      <ol className="ask-lines" ref={list} aria-label={own.linesInOrder}>
        {order.map((id, place) => (
          <Ordered key={id} id={id} place={place} text={lines.find((line) => line.id === id)?.text} {...moved} />
        ))}
      </ol>
      <p className="ask-said" aria-live="polite">
        {said}
      </p>
      {!revealed && (
        <button type="button" onClick={() => answer(order)}>
          {words.ask.check}
        </button>
      )}
    </div>
  );
}

interface OrderedProps extends PlacedLine {
  readonly place: number;
  readonly order: readonly string[];
  readonly list: { readonly current: HTMLOListElement | null };
  readonly closed: boolean;
  change(next: readonly string[], of: string): void;
}

function Ordered({ id, text, place, order, list, change, closed }: OrderedProps) {
  const own = orderWords(useStore((state) => state.lang));
  const move = (to: number): void => {
    if (!closed && to >= 0 && to < order.length) change(movedTo(order, id, to), id);
  };
  const remove = (): void => {
    if (!closed)
      change(
        order.filter((each) => each !== id),
        id,
      );
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const { key } = event;
    if (key === 'ArrowUp') move(place - 1);
    else if (key === 'ArrowDown') move(place + 1);
    else if (key === 'Delete' || key === 'Backspace') remove();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const onPointerDown = (event: PointerEvent<HTMLElement>): void => {
    if (!closed) event.currentTarget.setPointerCapture(event.pointerId);
  };
  const onPointerMove = (event: PointerEvent<HTMLElement>): void => {
    if (closed || !event.currentTarget.hasPointerCapture(event.pointerId)) return;
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
        aria-disabled={closed || undefined}
        aria-keyshortcuts="ArrowUp ArrowDown Delete"
        {...{ onKeyDown, onPointerDown, onPointerMove }}
      >
        {text}
      </button>
      {!closed && (
        <span className="line-tools">
          <button type="button" aria-label={own.lineUp} disabled={place === 0} onClick={() => move(place - 1)}>
            ↑
          </button>
          <button
            type="button"
            aria-label={own.lineDown}
            disabled={place === order.length - 1}
            onClick={() => move(place + 1)}
          >
            ↓
          </button>
          <button type="button" aria-label={own.lineOut} onClick={remove}>
            ✕
          </button>
        </span>
      )}
    </li>
  );
}
