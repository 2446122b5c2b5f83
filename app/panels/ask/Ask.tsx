import { type ReactNode, useEffect, useRef } from 'react';
import { attemptOf } from '@/app/store/ask';
import { actions, useStore } from '@/app/store/store';
import { canBeAsked } from '@/content/ask';
import { useCover } from '../cover';
import { useScreen } from '../screen';
import { useAsking } from './asking';
import { Foot } from './Foot';
import './ask.css';

/** Predict, then reveal: the answer is computed from the run on screen. */
export function Ask({ at, children }: { at: string; children?: ReactNode }) {
  const { words, runs } = useScreen();
  const { revealed } = useStore(attemptOf);
  const { ask } = runs.step;
  const waiting = useAsking() === null;
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
      {canBeAsked(ask, runs.run.knobs) ? (
        <>
          {children}
          <Foot />
        </>
      ) : (
        <Unaskable />
      )}
    </section>
  );
}

/** A question about more than stands on the stage: an older link, or somebody, has turned a knob down. */
function Unaskable() {
  const { words, runs } = useScreen();
  const setUp = (): void => actions().apply(runs.step.ask.least ?? {}, {});
  return (
    <>
      <p>{words.ask.tooLittle}</p>
      <button type="button" onClick={setUp}>
        {words.ask.setUp}
      </button>
    </>
  );
}
