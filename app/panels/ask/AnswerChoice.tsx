import { attemptOf } from '@/app/store/ask';
import { actions, useStore } from '@/app/store/store';
import { isOfOld } from '@/content/ask';
import { useScreen } from '../screen';
import type { ChoiceProps } from './choice-props';

/** One option of a choice question of the first form. */
export function AnswerChoice({ id, shortcut, children }: ChoiceProps) {
  const { context, runs } = useScreen();
  const attempt = useStore(attemptOf);
  const { ask } = runs.step;
  const answer = attempt.revealed && isOfOld(ask) ? ask.answer(context) : null;
  return (
    <button
      type="button"
      className="choice"
      disabled={attempt.revealed}
      aria-keyshortcuts={shortcut}
      data-right={answer === id || undefined}
      data-chosen={attempt.guess === id || undefined}
      onClick={() => actions().attempt({ guess: id, revealed: true })}
    >
      {children}
    </button>
  );
}
