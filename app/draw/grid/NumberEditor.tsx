import { type CSSProperties, type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { isComposing } from '../composing';
import { type NumberWords, readField } from '../read-number';

export interface NumberEditorProps {
  readonly label: string;
  readonly value: number;
  /** What was typed to open the editor; null to begin with the present number, selected. */
  readonly typed: string | null;
  /** Where it lies, and how large it is at least. */
  readonly place: CSSProperties;
  readonly words: NumberWords;
  readonly onCommit: (value: number) => void;
  /** Closes without a change; `refocus` unless the focus has already gone elsewhere. */
  readonly onClose: (refocus: boolean) => void;
}

/** A text field over a cell. Enter commits, Escape leaves the number as it was; what is no number is refused in words. */
export function NumberEditor({ label, value, typed, place, words, onCommit, onClose }: NumberEditorProps) {
  const [text, setText] = useState(typed ?? written(value));
  const [fault, setFault] = useState<string | null>(null);
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
    const read = readField(text, words);
    if ('fault' in read) return refocus ? setFault(read.fault) : close(false);
    onCommit(read.value);
    close(refocus);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (isComposing(event.nativeEvent) || (event.key !== 'Enter' && event.key !== 'Escape')) return;
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
        aria-invalid={fault !== null}
        aria-describedby={fault !== null ? message : undefined}
        value={text}
        onChange={(event) => {
          setText(event.target.value);
          setFault(null);
        }}
        onKeyDown={onKeyDown}
        onBlur={() => commit(false)}
      />
      {fault !== null && (
        <p
          id={message}
          className="grid-editor-message"
          style={'right' in place ? { right: 0 } : { left: 0 }}
          role="alert"
        >
          {fault}
        </p>
      )}
    </div>
  );
}

/** Six digits, as many as float32 is sure of; nothing where there is no number yet. */
const written = (value: number): string => {
  if (Number.isNaN(value)) return '';
  return Number.isFinite(value) ? String(Number(value.toPrecision(6))).replace(/-/g, '−') : '−∞';
};
