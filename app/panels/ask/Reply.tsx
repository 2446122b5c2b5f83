import type { ReactNode } from 'react';
import { attemptOf } from '@/app/store/ask';
import { useStore } from '@/app/store/store';
import type { Guess } from '@/content/ask';
import { useScreen } from '../screen';
import { useAsking } from './asking';
import { Saying, saidText } from './N';

/**
 * What is said to an answer: whether it is right, what the misconception behind it overlooks, a hint with the second
 * try, then the solution. It is heard when it comes. `own` are the misconceptions that the words reply to
 * themselves: the build reads them off the `<Wrong of>` elements.
 */
export function Reply({ own = '', children }: { own?: string; children?: ReactNode }) {
  const { words, runs, lessonWords } = useScreen();
  const { tries, revealed } = useStore(attemptOf);
  const asking = useAsking();
  const last = tries.at(-1);
  const slip = last?.slip ?? null;
  /** Of what no misconception explains: the first number that is wrong, or what stops the lines. */
  const whereWrong = (at: number, guess: Guess): string => {
    const { kind } = runs.step.ask;
    if (kind === 'construct') return words.ask.elsewhere;
    // Of one number there is no first.
    if (kind !== 'order') return [guess].flat().length > 1 ? words.ask.wrongAt(at + 1) : '';
    return at < [guess].flat().length ? words.ask.lineStops(at + 1) : words.ask.unfinished;
  };
  const registered = slip !== null && !own.split(' ').includes(slip);
  return (
    <div className="ask-reply" data-heard data-answer={revealed || undefined}>
      {last && (
        <p>
          <strong data-right={last.right}>{last.right ? words.ask.right : words.ask.wrong}</strong>{' '}
          {registered && <span>{asking?.reply(slip, lessonWords.language, saidText(last.said))}</span>}
          {!last.right && slip === null && last.at !== undefined && <span>{whereWrong(last.at, last.guess)}</span>}
        </p>
      )}
      <Saying said={() => last?.said}>{children}</Saying>
    </div>
  );
}

/** A question's own reply to a misconception. */
export function Wrong({ of, children }: { of: string; children?: ReactNode }) {
  const slip = useStore((state) => attemptOf(state).tries.at(-1)?.slip);
  return slip === of ? <div className="ask-wrong">{children}</div> : null;
}

/** It comes with the second try. */
export function Hint({ children }: { children?: ReactNode }) {
  const { words } = useScreen();
  const { tries, revealed } = useStore(attemptOf);
  return tries.length > 0 && !revealed ? (
    <div className="ask-hint">
      <strong>{words.ask.hint}</strong> {children}
    </div>
  ) : null;
}
