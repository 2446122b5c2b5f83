import { type KeyboardEvent, useId, useState } from 'react';
import { isComposing } from '@/app/draw/composing';
import { readField } from '@/app/draw/read-number';
import { exactText } from '@/app/draw/value-text';
import type { InspectorWords } from './words';

interface Props {
  /** Another text for every cell. */
  readonly of: string;
  readonly value: number;
  /** As the panel writes it, until somebody types. */
  readonly text: string;
  /** Whole numbers only: an index, a mask, a label. */
  readonly whole: boolean;
  readonly edited: boolean;
  readonly words: InspectorWords;
  onEdit(value: number): void;
}

/** “Change this number”: Enter sets it, the arrows and ± move it a step, Escape forgets what was typed. */
export function EditField({ of, value, text, whole, edited, words, onEdit }: Props) {
  const id = useId();
  const [draft, setDraft] = useState<string | null>(null);
  const [fault, setFault] = useState<string | null>(null);
  // What was typed belongs to its cell. A new field for every cell that is hovered would cost more than the rest of it.
  const [last, setLast] = useState(of);
  if (of !== last) {
    setLast(of);
    setDraft(null);
    setFault(null);
  }
  const step = whole ? 1 : 0.1;
  const set = (next: number) => {
    setDraft(null);
    setFault(null);
    if (Math.fround(next) !== value) onEdit(next);
  };
  const moveBy = (distance: number) => {
    if (Number.isFinite(value)) set(Number((value + distance).toFixed(6)));
  };
  const commit = () => {
    if (draft === null) return;
    const read = readField(draft, words.number, whole);
    if ('fault' in read) setFault(read.fault);
    else set(read.value);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (isComposing(event.nativeEvent)) return;
    const up = { ArrowUp: 1, ArrowDown: -1 }[event.key];
    if (up) moveBy(up * step * (event.shiftKey ? 10 : 1));
    else if (event.key === 'Enter') commit();
    else if (event.key === 'Escape' && draft !== null) {
      setDraft(null);
      setFault(null);
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div className="insp-edit">
      <label htmlFor={id}>{words.edit}</label>
      <span className="insp-stepper">
        <button type="button" aria-label={words.decrease} title={words.decrease} onClick={() => moveBy(-step)}>
          −
        </button>
        <input
          id={id}
          type="text"
          inputMode="text"
          autoComplete="off"
          spellCheck={false}
          data-settled={draft === null || undefined}
          value={draft ?? (edited ? exactText(value) : text)}
          aria-invalid={fault !== null}
          aria-describedby={`${id}-fault`}
          onChange={(event) => setDraft(event.target.value)}
          onFocus={(event) => event.target.select()}
          onKeyDown={onKeyDown}
        />
        <button type="button" aria-label={words.increase} title={words.increase} onClick={() => moveBy(step)}>
          +
        </button>
      </span>
      <p className="insp-fault" id={`${id}-fault`} role="status">
        {fault}
      </p>
    </div>
  );
}
