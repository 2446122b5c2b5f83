import type { ReactNode } from 'react';
import { attemptOf } from '@/app/store/ask';
import { useStore } from '@/app/store/store';
import type { Ballot } from '@/app/store/votes';
import type { AnswerSaid } from '@/content/asking';
import { useScreen } from '../screen';
import { optionTexts } from './option-text';
import { answersToVote } from './options';
import { Subscripted } from './Subscripted';
import { useQuestion } from './use-question';
import type { Worded } from './worded';

/** An option as it is drawn: its words, or else the text of what it says. */
export interface ShownOption {
  readonly id: string;
  readonly said: AnswerSaid | null;
  readonly words: ReactNode;
}

/** The options of a vote as they were when it began; of one that begins, as the question has them now. */
export function useOptions(
  ballot: Ballot,
  choices: readonly Worded[],
  letters: ReadonlyMap<string, string>,
): readonly ShownOption[] {
  const { runs } = useScreen();
  const { ask } = runs.step;
  const fresh = useStore((state) => attemptOf(state).fresh);
  const question = useQuestion();
  const { options } = ballot;
  if (!question) return [];
  const answers = options.length ? options : answersToVote(question);
  if (ask.kind === 'choice') {
    const ids = (options.length ? options : turned(choices, fresh)).map(({ id }) => id);
    return ids.map((id) => ({
      id,
      said: answers.find((answer) => answer.id === id)?.said ?? null,
      words: choices.find((choice) => choice.id === id)?.children,
    }));
  }
  const told = answers.flatMap(({ id, said }) => (said === null ? [] : [{ id, said }]));
  const texts = optionTexts(
    told.map(({ said }) => said),
    { ask, letters, ...question },
  );
  return told.map((each, i) => ({ ...each, words: <Subscripted text={texts[i] ?? ''} /> }));
}

/** Options of a choice stand as in the question: on fresh numbers in another order. */
function turned<T>(list: readonly T[], by: number): readonly T[] {
  const first = by % Math.max(1, list.length);
  return [...list.slice(first), ...list.slice(0, first)];
}
