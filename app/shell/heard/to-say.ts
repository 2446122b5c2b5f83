import { drawWords } from '@/app/draw/words';
import { panelWords } from '@/app/panels/words';
import { attemptOf } from '@/app/store/ask';
import { lateFragments } from '@/app/store/late-fragments';
import type { State } from '@/app/store/state';
import { voteToSay } from '@/app/vote/to-say';
import { titleOf } from '@/content/lesson-words';
import { findLesson, findWords } from '@/content/lessons';
import { choices } from '@/lib/choice';
import { outcomeText, textOf } from './outcome';
import { pressText } from './press-text';
import { heardWords } from './words';

/** The sentence that was uncovered last, the question once it is there. */
const LATEST = '[data-sentence][data-cover="latest"]';
const QUESTION = '[data-ask]:not([data-cover])';

/**
 * What there is to say of a change: the step that is on screen now, a block or a head, what is uncovered, what comes of an
 * answer, how a vote goes on. What is returned is called once the page has been drawn. Null: nothing.
 */
export function toSay(now: State, before: State): (() => string) | null {
  if (!now.step) return null;
  if (now.step !== before.step || now.lesson !== before.lesson) return () => `${arrival(now)} ${textOf(LATEST)}`.trim();
  const vote = voteToSay(now, before);
  if (vote) return vote;
  const chosen = choices.filter((kind) => now[kind] !== before[kind]);
  const { one, list } = drawWords(now.lang);
  if (chosen.length) return () => list(chosen.map((kind) => one(kind, now[kind] + 1)));
  if (now.present && before.present && now.uncovered !== before.uncovered)
    return () => textOf(now.uncovered === null ? QUESTION : LATEST);
  if (now.present && before.present && now.fragments !== before.fragments) {
    const come = lateFragments()?.latestPress(now);
    return () => (come ? pressText(come, now) : '');
  }
  const [attempt, last] = [attemptOf(now), attemptOf(before)];
  if (attempt.fresh !== last.fresh) return () => textOf(QUESTION);
  // Nobody wants to hear a reply at every letter of the next answer.
  const isAnswered = attempt.revealed !== last.revealed || attempt.tries !== last.tries;
  return isAnswered ? () => outcomeText(now.lang) : null;
}

function arrival({ lesson: id, step, lang }: State): string {
  const [lesson, words] = [findLesson(id), id && findWords(id, lang)];
  if (!lesson || !words || !step) return '';
  const at = lesson.steps.findIndex((each) => each.id === step);
  const { stepOf } = panelWords(lang);
  return at < 0
    ? titleOf(words, step)
    : heardWords(lang).arrived(stepOf(at + 1, lesson.steps.length), titleOf(words, step));
}
