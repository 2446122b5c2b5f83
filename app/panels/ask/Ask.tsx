import { type ReactNode, useEffect, useMemo, useRef } from 'react';
import { attemptOf } from '@/app/store/ask';
import { actions, useStore } from '@/app/store/store';
import { useScreen } from '../screen';
import { WithBlanks } from './Blank';
import { CellGuess } from './CellGuess';
import { isRight } from './judge';
import { NumberGuess } from './NumberGuess';
import './ask.css';

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
    <section
      ref={card}
      className="ask"
      data-ask
      aria-label={words.ask.predict}
      data-revealed={attempt.revealed || undefined}
    >
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
