import { useMemo } from 'react';
import { attemptOf } from '@/app/store/ask';
import { useStore } from '@/app/store/store';
import { useAsking } from '../ask/asking';
import { useScreen } from '../screen';
import { labelsIn } from './labels';
import type { Question } from './options';

/** What a vote on the question on screen is made from; null before the question is here. */
export function useQuestion(): Question | null {
  const { runs, context, labelling } = useScreen();
  const lang = useStore((state) => state.lang);
  const fresh = useStore((state) => attemptOf(state).fresh);
  const asking = useAsking();
  const seed = `${runs.lesson.card.id}/${runs.step.id} ${fresh}`;
  return useMemo(
    () => asking && { asking, context, labels: labelsIn(lang, labelling), seed },
    [asking, context, lang, labelling, seed],
  );
}
