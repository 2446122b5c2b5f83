import { type ReactNode, useEffect, useMemo, useRef } from 'react';
import { attemptOf, untried } from '@/app/store/ask';
import { actions, useStore } from '@/app/store/store';
import { type AskHead, canBeAsked, isOfOld, type Question } from '@/content/ask';
import { useCover } from '../cover';
import { useScreen } from '../screen';
import { useAsking } from './asking';
import { Foot } from './Foot';
import { isRight } from './judge';
import { WithBlanks } from './OldBlank';
import './ask.css';

/** Predict, then reveal: the answer is computed from the run on screen. */
export function Ask({ at, children }: { at: string; children?: ReactNode }) {
  const { words, runs } = useScreen();
  const { revealed } = useStore(attemptOf);
  const { ask } = runs.step;
  const waiting = useAsking() === null && !isOfOld(ask);
  const askable = isOfOld(ask) || canBeAsked(ask, runs.run.knobs);
  const card = useRef<HTMLElement>(null);
  const shown = useRef(revealed);
  useEffect(() => {
    if (revealed && !shown.current) {
      // A low screen shows no more than the right option: the focus stays in the question.
      if (card.current?.querySelector('.choice:focus')) card.current.focus({ preventScroll: true });
      card.current?.scrollIntoView({ block: 'nearest' });
    }
    shown.current = revealed;
  }, [revealed]);
  return (
    <section
      ref={card}
      className="ask"
      aria-label={words.ask.predict}
      aria-busy={waiting}
      data-ask={ask.kind}
      data-cover={useCover(at)}
      data-revealed={revealed || undefined}
      tabIndex={-1}
    >
      <h2>{words.ask.predict}</h2>
      {askable ? <Asked ask={ask}>{children}</Asked> : <Unaskable />}
    </section>
  );
}

/** A question as it stands: its words, where it is answered, and what is said to the answer. */
function Asked({ ask, children }: { ask: AskHead | Question; children?: ReactNode }) {
  return (
    <>
      {isOfOld(ask) && ask.kind === 'numbers' ? <WithBlanks>{children}</WithBlanks> : children}
      {isOfOld(ask) ? <OldFoot question={ask} /> : <Foot />}
    </>
  );
}

/** A question about more than stands on the stage: an older link, or somebody, has turned a knob down. */
function Unaskable() {
  const { words, runs } = useScreen();
  const { ask } = runs.step;
  const setUp = (): void => actions().apply((!isOfOld(ask) && ask.least) || {}, {});
  return (
    <>
      <p>{words.ask.tooLittle}</p>
      <button type="button" onClick={setUp}>
        {words.ask.setUp}
      </button>
    </>
  );
}

/** Under a question of the first form: whether the guess was right, and the way to the answer or back. */
function OldFoot({ question }: { question: Question }) {
  const { words, context } = useScreen();
  const { guess, revealed } = useStore(attemptOf);
  // An answer may take a run of its own: nobody waits for one before there is a guess.
  const right = useMemo(
    () => guess !== null && isRight(question, guess, question.answer(context), context.row),
    [question, guess, context],
  );
  return (
    <div className="ask-foot">
      {revealed && guess !== null && (
        <strong data-heard data-right={right}>
          {right ? words.ask.right : words.ask.wrong}
        </strong>
      )}
      {revealed ? (
        <button type="button" className="quiet" onClick={() => actions().attempt(untried)}>
          {words.ask.again}
        </button>
      ) : (
        <button type="button" className="quiet" onClick={() => actions().attempt({ revealed: true, picking: false })}>
          {words.ask.show}
        </button>
      )}
    </div>
  );
}
