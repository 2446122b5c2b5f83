import { useCallback } from 'react';
import { answered, attemptOf } from '@/app/store/ask';
import { actions, store, useStore } from '@/app/store/store';
import type { Guess } from '@/content/ask';
import type { Asking } from '@/content/asking';
import type { Context } from '@/content/context';
import { findAsking, loadAsking } from '@/content/questions';
import { useFetched } from '../fetched';
import { useScreen } from '../screen';

/** The step's question, once it is here: it comes when numbers are on screen. */
export function useAsking(): Asking | null {
  const { runs } = useScreen();
  const { lesson, step } = runs;
  const asking = findAsking(lesson.card.id, step.id) ?? null;
  const fetch = useCallback(() => loadAsking(lesson.card.id, step.id), [lesson, step]);
  useFetched(asking !== null, fetch);
  return asking;
}

/** Takes an answer: judged at once, or as soon as the question is here. */
export function useAnswering(): (guess: Guess) => void {
  const { runs, context } = useScreen();
  const { lesson, step } = runs;
  return useCallback(
    (guess) => {
      const judge = (asking: Asking): void => {
        const attempt = attemptOf(store.getState());
        actions().attempt(answered(attempt, guess, asking.judge(context, guess)));
      };
      const asking = findAsking(lesson.card.id, step.id);
      if (asking) judge(asking);
      // What cannot be had is told by whoever draws the question.
      else void loadAsking(lesson.card.id, step.id).then(judge, () => undefined);
    },
    [lesson, step, context],
  );
}

/**
 * A number that the words of a question quote: one of its own, one that it is asked with, or one of the latest answer.
 * Undefined: there is none of that name; null: the question is not here yet.
 */
export function useQuestionNumber(name: string): ((c: Context) => number) | null | undefined {
  const { runs } = useScreen();
  const asking = useAsking();
  const told = useStore((state) => attemptOf(state).tries.at(-1)?.numbers?.[name]);
  const { ask } = runs.step;
  if (ask.given && name in ask.given) return (c) => c.given[name] as number;
  if (told !== undefined) return () => told;
  return asking ? asking.numbers?.[name] : null;
}
