import { prepare } from '@/app/parts';
import type { Prepared } from '@/app/store/address';
import { fetchFragments } from '@/app/store/late-fragments';
import { cardOf } from '@/content/course';
import { loadWords } from '@/content/lessons';
import type { LinkState } from '@/lib/permalink/state';

/** What a lesson shows, and the words of all its steps: how far each can be uncovered is known before it is gone to. */
export async function prepareToDrive(state: LinkState): Promise<Prepared> {
  const { lang } = state;
  const lesson = cardOf(state.lesson)?.id;
  const [prepared] = await Promise.all([
    prepare(state),
    lesson && loadWords(lesson, lang),
    lesson && fetchFragments(lesson),
  ]);
  return prepared;
}
