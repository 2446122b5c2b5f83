import { useCallback, useEffect, useState } from 'react';
import { whenIdle } from '@/app/fetch/when-idle';
import { attemptOf } from '@/app/store/ask';
import { store, useStore } from '@/app/store/store';
import { ballotOf } from '@/app/store/votes';
import { type AskHead, canBeAsked } from '@/content/ask';
import { useScreen } from '../screen';
import { lettered, optionTexts } from './option-text';
import { answersToVote, type Question } from './options';
import { useQuestion } from './use-question';

interface CanVote {
  /** Whether a vote can be begun or gone on with. While one presents it is known without asking. */
  readonly can: boolean;
  /** Finds out. What misconceptions answer may take a run of the network each. */
  readonly ask: () => boolean;
}

/** Whether the question on screen has answers to vote on. */
export function useCanVote(): CanVote {
  const { runs } = useScreen();
  const { ask: head } = runs.step;
  const question = useQuestion();
  const present = useStore((state) => state.present);
  const open = useStore((state) => ballotOf(state) !== null || !attemptOf(state).revealed);
  const asked = canBeAsked(head, runs.run.knobs);
  const ask = useCallback((): boolean => {
    const state = store.getState();
    if (ballotOf(state)) return true;
    if (!question || !asked || attemptOf(state).revealed) return false;
    return head.kind === 'choice' || hasOptions(question, head);
  }, [question, asked, head]);
  const [known, setKnown] = useState<{ readonly of: AskHead; readonly can: boolean } | null>(null);
  useEffect(() => {
    if (!present) return;
    let gone = false;
    whenIdle(() => {
      if (!gone) setKnown({ of: head, can: ask() });
    });
    return () => {
      gone = true;
    };
  }, [present, ask, head]);
  return { can: open && known?.of === head && known.can, ask };
}

/** Whether two answers can be told apart. */
function hasOptions(question: Question, ask: AskHead): boolean {
  const answers = answersToVote(question);
  const letters = lettered([...new Set(answers.flatMap(({ said }) => said).map(String))]);
  const texts = optionTexts(
    answers.map(({ said }) => said),
    { ask, letters, ...question },
  );
  return new Set(texts).size > 1;
}
