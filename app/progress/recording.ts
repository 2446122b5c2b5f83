import { type Attempt, attemptKey, attemptOf } from '@/app/store/ask';
import type { State } from '@/app/store/state';
import { store } from '@/app/store/store';
import { END } from '@/content/card';
import { CHECKED } from '@/content/checked';
import { endWords } from '@/content/lesson-words';
import { loadWords } from '@/content/lessons';
import type { ReaderProgress } from '@/lib/progress/progress';
import { newCard, reviewed } from '@/lib/progress/recall';
import { amend, clock, openBook } from './book';

/** Keeps what the reader sees and answers. What is presented is a class's, and counts for nobody. Returns how to stop. */
export function keepProgress(): () => void {
  const close = openBook();
  const state = store.getState();
  if (isStudied(state)) arrive(state);
  const stop = store.subscribe(record);
  return () => {
    stop();
    close();
  };
}

/** Cases that were checked are no steps to be learned. */
const isStudied = ({ lesson, present }: State): boolean => lesson !== null && lesson !== CHECKED && !present;

function record(state: State, before: State): void {
  // What a class votes on is no answer of the reader's.
  if (!isStudied(state) || state.votes !== before.votes) return;
  const elsewhere = attemptKey(state) !== attemptKey(before);
  // Whoever stops presenting goes on by themselves from here.
  if (elsewhere || before.present) arrive(state);
  else if (state.attempts !== before.attempts) answer(state, attemptOf(state), attemptOf(before));
}

function arrive(state: State): void {
  amend((progress) => ({ ...progress, seen: { ...progress.seen, [attemptKey(state)]: clock.now() } }));
  if (state.step === END) void finish(state);
}

/** The end of a lesson makes a card, of the questions that stand there. One that there is goes on. */
async function finish({ lesson, lang }: State): Promise<void> {
  if (!lesson || store.getState().progress?.cards[lesson]) return;
  const words = await loadWords(lesson, lang, END).catch(() => null);
  const steps = words && endWords(words)?.text?.end.recalls;
  if (!steps?.length) return;
  amend(({ cards, ...rest }) => ({ ...rest, cards: { [lesson]: newCard(steps, clock.now()), ...cards } }));
}

function answer(state: State, attempt: Attempt, last: Attempt): void {
  // Asked anew, or opened as a link says it: nobody has answered anything.
  if (attempt.fresh !== last.fresh || (attempt.tries === last.tries && attempt.revealed === last.revealed)) return;
  if (attempt.tries.length < last.tries.length || last.revealed) return;
  const [{ tries, fresh: draw }, when] = [attempt, clock.now()];
  const right = tries.at(-1)?.right ?? false;
  const isFirst = last.tries.length === 0;
  amend((progress) => ({
    ...progress,
    answers: { ...progress.answers, [attemptKey(state)]: { tries: tries.length, right, draw, when } },
    ...(state.recall && isFirst && reviewOf(progress, state, right, when)),
  }));
}

/** The card of the lesson once one of its questions was answered from memory: the first answer counts. */
function reviewOf(
  { cards }: ReaderProgress,
  { lesson }: State,
  right: boolean,
  when: number,
): Pick<ReaderProgress, 'cards'> {
  const card = lesson === null ? undefined : cards[lesson];
  return { cards: lesson === null || !card ? cards : { ...cards, [lesson]: reviewed(card, right, when) } };
}
