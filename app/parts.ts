import { loadAllLessons, loadLesson, loadWords } from '@/content/lessons';
import { loadDeflate, mayNeedDeflate } from '@/lib/permalink/deflate';
import { parse } from '@/lib/permalink/link';
import type { Ignored } from '@/lib/permalink/state';
import { catalogue } from './store/catalogue';
import { loadWeights } from './store/weights';
import { loadStrings } from './strings';
import { loadViews } from './views';

/** The screens, each with what only it needs: a lesson does not wait for the home page, nor home for the inspector. */
export const homeScreen = () => import('./shell/home/Home');
export const lessonScreen = () => import('./shell/LessonScreen');

/** Fetches what an address shows, all at once, so that its first paint has everything. What could not be had is told. */
export async function prepare(hash: string): Promise<Ignored[]> {
  if (mayNeedDeflate(hash)) await loadDeflate();
  const { lesson, lang } = parse(hash, catalogue).state;
  const strings = loadStrings(lang);
  if (!lesson) {
    const [lessons] = await Promise.all([loadAllLessons(), homeScreen(), strings]);
    const faults = await Promise.all(lessons.map((each) => loadWeights(each, '')));
    return faults.filter((fault) => fault !== null);
  }
  const [faults] = await Promise.all([prepareLesson(lesson, hash), lessonScreen(), loadWords(lesson, lang), strings]);
  return faults;
}

/** A lesson's definition, the views that its steps show, and the weights that the address asks for. */
async function prepareLesson(id: string, hash: string): Promise<Ignored[]> {
  const lesson = await loadLesson(id);
  if (!lesson) return [];
  const { weights } = parse(hash, catalogue).state;
  const [fault] = await Promise.all([loadWeights(lesson, weights), loadViews(lesson.steps.map((step) => step.stage))]);
  return fault ? [fault] : [];
}
