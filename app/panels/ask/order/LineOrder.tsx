import { useRef, useState } from 'react';
import { attemptOf } from '@/app/store/ask';
import { actions, useStore } from '@/app/store/store';
import { RIGHT } from '@/content/asking';
import { useScreen } from '../../screen';
import { useAnswering, useAsking } from '../asking';
import { LineTools } from './LineTools';
import { PlacedLines } from './PlacedLines';
import type { PlacedLine } from './placed-line';
import { ShownLines } from './ShownLines';
import { orderWords } from './words';
import './order.css';

/**
 * Lines that are left over, and the program that is made of some of them. A press takes a line over; there it is dragged,
 * moved by ↑ and ↓ while it has the focus, or moved by the tools beneath, which act on the line that was touched last.
 * On a low screen what is left over folds away once there are as many lines as it takes.
 */
export function LineOrder({ lines }: { lines: readonly PlacedLine[] }) {
  const { revealed } = useStore(attemptOf);
  return revealed ? <ShownLines lines={lines} /> : <OpenOrder lines={lines} />;
}

function OpenOrder({ lines }: { lines: readonly PlacedLine[] }) {
  const { words, context } = useScreen();
  const own = orderWords(useStore((state) => state.lang));
  const { draft, fresh } = useStore(attemptOf);
  const answer = useAnswering();
  const asking = useAsking();
  const card = useRef<HTMLDivElement>(null);
  const [said, setSaid] = useState('');
  const [touched, setTouched] = useState('');
  const [unfolded, setUnfolded] = useState(false);
  const order = draft.filter((id) => lines.some((line) => line.id === id));
  const left = lines.filter(({ id }) => !order.includes(id));
  const first = fresh % Math.max(1, left.length);
  const needed = [asking?.answers(context)[RIGHT] ?? []].flat().length;
  const full = needed > 0 && order.length >= needed && left.length > 0;
  const active = order.includes(touched) ? touched : (order.at(-1) ?? null);
  const change = (next: readonly string[], of: string): void => {
    actions().attempt({ draft: next });
    setTouched(of);
    const place = next.indexOf(of);
    setSaid(place < 0 ? own.leftOut : own.lineAt(place + 1, next.length));
  };
  /** A line that is drawn anew at its place: the focus goes with it. */
  const carry = (next: readonly string[], of: string): void => {
    change(next, of);
    requestAnimationFrame(() => card.current?.querySelector<HTMLElement>(`[data-line="${of}"]`)?.focus());
  };
  return (
    <div className="ask-order" ref={card} data-folded={(full && !unfolded) || undefined}>
      <ul className="ask-lines" aria-label={own.linesLeft}>
        {[...left.slice(first), ...left.slice(0, first)].map((line) => (
          <LeftLine key={line.id} {...line} onTake={() => carry([...order, line.id], line.id)} />
        ))}
      </ul>
      <PlacedLines {...{ lines, order, active }} onTouch={setTouched} onChange={carry} />
      {active !== null && (
        <LineTools {...{ order, active }} onMove={change} onRemove={carry}>
          {full && (
            <button
              type="button"
              className="quiet line-fold"
              aria-expanded={unfolded}
              onClick={() => setUnfolded(!unfolded)}
            >
              {own.linesLeftOver(left.length)}
            </button>
          )}
        </LineTools>
      )}
      <p className="ask-said" aria-live="polite">
        {said}
      </p>
      <button type="button" className="ask-check" onClick={() => answer(order)}>
        {words.ask.check}
      </button>
    </div>
  );
}

/** A line that does not belong to the program yet. */
function LeftLine({ id, text, onTake }: PlacedLine & { onTake(): void }) {
  return (
    <li>
      <button type="button" className="line" data-line={id} onClick={onTake}>
        {text}
      </button>
    </li>
  );
}
