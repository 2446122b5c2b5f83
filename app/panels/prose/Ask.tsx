import { type ReactNode, useEffect, useId, useMemo, useRef, useState } from 'react';
import { readField } from '@/app/draw/read-number';
import { attemptOf } from '@/app/store/ask';
import { actions, useStore } from '@/app/store/store';
import { useScreen } from '../screen';
import { WithBlanks } from './Blank';
import { isRight } from './judge';

/** Predict, then reveal: the answer is computed from the run on screen. */
export function Ask({ children }: { children?: ReactNode }) {
  const { words, context, runs } = useScreen();
  const attempt = useStore(attemptOf);
  const question = runs.step.ask;
  const { guess } = attempt;
  // An answer may take a run of its own: nobody waits for one before there is a guess.
  const right = useMemo(
    () => guess !== null && isRight(question, guess, question.answer(context), context.row),
    [question, guess, context],
  );
  const card = useRef<HTMLElement>(null);
  const { revealed } = attempt;
  const shown = useRef(revealed);
  useEffect(() => {
    if (revealed && !shown.current) card.current?.scrollIntoView({ block: 'nearest' });
    shown.current = revealed;
  }, [revealed]);
  return (
    <section ref={card} className="ask" aria-label={words.ask.predict} data-revealed={attempt.revealed || undefined}>
      <h2>{words.ask.predict}</h2>
      {question.kind === 'numbers' ? <WithBlanks>{children}</WithBlanks> : children}
      {question.kind === 'number' && !attempt.revealed && <NumberGuess />}
      {question.kind === 'cell' && !attempt.revealed && <CellGuess />}
      <div className="ask-foot" aria-live="polite">
        {attempt.revealed && guess !== null && (
          <strong data-right={right}>{right ? words.ask.right : words.ask.wrong}</strong>
        )}
        {attempt.revealed ? (
          <button type="button" className="quiet" onClick={() => actions().attempt({ guess: null, revealed: false })}>
            {words.ask.again}
          </button>
        ) : (
          <button type="button" className="quiet" onClick={() => actions().attempt({ revealed: true, picking: false })}>
            {words.ask.show}
          </button>
        )}
      </div>
    </section>
  );
}

function NumberGuess() {
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

function CellGuess() {
  const { words } = useScreen();
  const { picking } = useStore(attemptOf);
  return (
    <button type="button" aria-pressed={picking} onClick={() => actions().attempt({ picking: !picking })}>
      {picking ? words.ask.picking : words.ask.pick}
    </button>
  );
}

/** One option of a choice question. */
export function AnswerChoice({ id, children }: { id: string; children?: ReactNode }) {
  const { context, runs } = useScreen();
  const attempt = useStore(attemptOf);
  const answer = attempt.revealed ? runs.step.ask.answer(context) : null;
  return (
    <button
      type="button"
      className="choice"
      disabled={attempt.revealed}
      data-right={answer === id || undefined}
      data-chosen={attempt.guess === id || undefined}
      onClick={() => actions().attempt({ guess: id, revealed: true })}
    >
      {children}
    </button>
  );
}

/** What is shown once the answer is revealed. */
export function Answer({ children }: { children?: ReactNode }) {
  const { revealed } = useStore(attemptOf);
  return revealed ? <div className="answer">{children}</div> : null;
}
