import { type CSSProperties, type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { readNumber } from '../number-text';

export interface NumberEditorProps {
  readonly label: string;
  readonly value: number;
  /** What was typed to open the editor; null to begin with the present number, selected. */
  readonly typed: string | null;
  /** Where it lies, and how large it is at least. */
  readonly place: CSSProperties;
  readonly onCommit: (value: number) => void;
  /** Closes without a change; `refocus` unless the focus has already gone elsewhere. */
  readonly onClose: (refocus: boolean) => void;
}

/** Numbers that can be typed, in no language. */
const EXAMPLES = '−1.5 · 0.25 · 2e−3 · −∞';

/** A text field over a cell. Enter commits, Escape leaves the number as it was; what is no number is said to be none. */
export function NumberEditor({ label, value, typed, place, onCommit, onClose }: NumberEditorProps) {
  const [text, setText] = useState(typed ?? written(value));
  const [wrong, setWrong] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const done = useRef(false);
  const message = useId();
  useEffect(() => {
    field.current?.focus();
    if (typed === null) field.current?.select();
  }, [typed]);

  // Closing moves the focus away, which must not commit once more.
  const close = (refocus: boolean) => {
    if (done.current) return;
    done.current = true;
    onClose(refocus);
  };
  const commit = (refocus: boolean) => {
    if (done.current) return;
    if (typed === null && text === written(value)) return close(refocus);
    const number = readNumber(text);
    if (number === undefined) return refocus ? setWrong(true) : close(false);
    onCommit(number);
    close(refocus);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || (event.key !== 'Enter' && event.key !== 'Escape')) return;
    event.preventDefault();
    event.stopPropagation();
    if (event.key === 'Enter') commit(true);
    else close(true);
  };
  return (
    <div className="grid-editor" style={place}>
      <input
        ref={field}
        type="text"
        inputMode="text"
        autoComplete="off"
        spellCheck={false}
        aria-label={label}
        aria-invalid={wrong}
        aria-describedby={wrong ? message : undefined}
        value={text}
        onChange={(event) => {
          setText(event.target.value);
          setWrong(false);
        }}
        onKeyDown={onKeyDown}
        onBlur={() => commit(false)}
      />
      {wrong && (
        <p
          id={message}
          className="grid-editor-message"
          style={'right' in place ? { right: 0 } : { left: 0 }}
          role="alert"
        >
          {EXAMPLES}
        </p>
      )}
    </div>
  );
}

/** Six digits, as many as float32 is sure of. */
const written = (value: number): string =>
  Number.isFinite(value) ? String(Number(value.toPrecision(6))).replace(/-/g, '−') : '−∞';
