import { CHECKED } from '@/content/checked';
import { findLesson, loadWords } from '@/content/lessons';
import type { LinkState } from '@/lib/permalink/state';
import { withWords } from './page/with-words';
import { lessonScreen } from './parts';

/** Fetches what a step shows beside its first paint: the arithmetic, and words and views when the step was gone to. */
export async function laterParts(state: LinkState): Promise<void> {
  const { lesson, step, lang } = state;
  const found = findLesson(lesson);
  const { loadViewsOf } = await lessonScreen();
  const words = lesson && lesson !== CHECKED && loadWords(lesson, lang, step);
  await Promise.all([
    words,
    withWords(import('./panels/inspector/InspectorPanel'), lang),
    found && loadViewsOf(found, state),
  ]);
}
