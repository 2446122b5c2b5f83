import { catalogue } from '@/app/store/catalogue';
import { actions, store } from '@/app/store/store';
import { loadViews } from '@/app/views';
import { fetchWords } from '@/app/words/define';
import type { Language } from '@/content/language';
import { addLesson } from '@/content/lessons';
import type { Lesson } from '@/content/schema';
import { home } from '@/lib/permalink/link';
import { asLesson } from './as-lesson';
import type { Example } from './example';
import { bringAllViews } from './views';

const lessons = new Map<Example, Lesson>();

function lessonOf(example: Example): Lesson {
  const known = lessons.get(example) ?? asLesson(example);
  lessons.set(example, known);
  addLesson(known);
  return known;
}

/** Puts a case on screen as it is before anybody touches it, its view and words fetched. The theme stays. */
export async function openCase(example: Example, id: string, lang: Language): Promise<void> {
  bringAllViews();
  const lesson = lessonOf(example);
  const stages = lesson.steps.map(({ stage }) => stage);
  await fetchWords(lang);
  await loadViews(stages, lang);
  actions().open({ ...home(catalogue), lang, lesson: lesson.card.id, step: id }, []);
}

/** The language on screen changed, everything else as it stands. */
export async function speak(lang: Language): Promise<void> {
  await fetchWords(lang);
  store.setState({ lang });
}
