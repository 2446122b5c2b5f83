import { useId, useState } from 'react';
import { readField } from '@/app/draw/read-number';
import { actions } from '@/app/store/store';
import { useScreen } from '../screen';

/** A number is typed. */
export function NumberGuess() {
  const { words, lens } = useScreen();
  const [text, setText] = useState('');
  const [fault, setFault] = useState<string | null>(null);
  const id = useId();
  const check = () => {
    const read = readField(text, lens.words.number);
    if ('fault' in read) setFault(read.fault);
    else actions().attempt({ guess: read.value, revealed: true });
  };
  return (
    <form
      className="ask-number"
      onSubmit={(event) => {
        event.preventDefault();
        check();
      }}
    >
      <label htmlFor={id}>{words.ask.numberHere}</label>
      <input
        id={id}
        value={text}
        inputMode="text"
        autoComplete="off"
        aria-invalid={fault !== null}
        aria-describedby={fault !== null ? `${id}-why` : undefined}
        onChange={(event) => setText(event.target.value)}
      />
      <button type="submit">{words.ask.check}</button>
      {fault !== null && (
        <p id={`${id}-why`} className="ask-why">
          {fault}
        </p>
      )}
    </form>
  );
}
