import { type RefObject, useEffect } from 'react';
import { spokenText } from '@/app/page/spoken';
import { useStore } from '@/app/store/store';
import type { Ballot, BallotOption } from '@/app/store/votes';
import { role } from '@/app/store/window-role';
import { distinct } from '@/app/vote/ballot';
import { recordBallot } from '@/app/vote/voting';
import { RIGHT } from '@/content/asking';
import { useScreen } from '../screen';
import type { ShownOption } from './use-options';
import { useQuestion } from './use-question';

/**
 * Keeps how the class sees question and options, as text: the speaker's window shows it, and a file of counts quotes it
 * when the step is long gone. From then on the options stay as they are, whatever is changed on the stage. What shows the
 * page in small leaves it to the page.
 */
export function useRecord(card: RefObject<HTMLElement | null>, ballot: Ballot, shown: readonly ShownOption[]): void {
  const lang = useStore((state) => state.lang);
  const { lessonWords } = useScreen();
  const question = useQuestion();
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is drawn is read off the page when it may have changed
  useEffect(() => {
    const element = card.current;
    if (!element || !question || !shown.length || role.name === 'mirror') return;
    const words = element.querySelector('[data-vote-question]');
    const texts = [...element.querySelectorAll('[data-vote-option]')].map(spokenText);
    const options = shown.map(
      ({ id, said }, i): BallotOption => ({
        id,
        said,
        text: texts[i] ?? '',
        behind: id === RIGHT ? null : question.asking.slipName(id, lessonWords.language),
      }),
    );
    recordBallot({
      question: words ? spokenText(words) : '',
      options: ballot.options.length ? options : distinct(options),
    });
  }, [card, question === null, shown.length, lang, lessonWords, ballot.lesson, ballot.step, ballot.fresh]);
}
