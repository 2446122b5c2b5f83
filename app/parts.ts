import { loadAllLessons, loadLesson, loadWords } from '@/content/lessons';
import { loadDeflate, mayNeedDeflate } from '@/lib/permalink/deflate';
import { parse } from '@/lib/permalink/link';
import { catalogue } from './store/catalogue';
import { loadViews } from './views';

/** The screens, each with what only it needs: a lesson does not wait for the home page, nor home for the inspector. */
export const homeScreen = () => import('./shell/home/Home');
export const lessonScreen = () => import('./shell/LessonScreen');

/** Fetches what an address shows, all at once, so that its first paint has everything. */
export async function prepare(hash: string): Promise<void> {
  if (mayNeedDeflate(hash)) await loadDeflate();
  const { lesson, lang } = parse(hash, catalogue).state;
  if (lesson) await Promise.all([lessonScreen(), prepareLesson(lesson), loadWords(lesson, lang)]);
  else await Promise.all([homeScreen(), loadAllLessons()]);
}

/** A lesson's definition and the views that its steps show. */
export async function prepareLesson(id: string): Promise<void> {
  const lesson = await loadLesson(id);
  if (lesson) await loadViews(lesson.steps.map((step) => step.stage));
}
