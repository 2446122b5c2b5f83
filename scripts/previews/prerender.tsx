import { renderToStaticMarkup } from 'react-dom/server';
import { ScreenProvider } from '@/app/panels/screen';
import { catalogue } from '@/app/store/catalogue';
import { runsOf } from '@/app/store/runs';
import { store } from '@/app/store/store';
import { fetchWords } from '@/app/words/define';
import { isComplete } from '@/content/language';
import { type LessonWords, wordsOf } from '@/content/lesson-words';
import { languages, loadAllLessons, loadWords } from '@/content/lessons';
import { loadAsking } from '@/content/questions';
import { runOn } from '@/content/run';
import type { Lesson } from '@/content/schema';
import { bestBackend } from '@/lib/backend/best';
import { home } from '@/lib/permalink/link';
import { readShippedWeights } from '@/scripts/weights-on-disk';
import type { Prerendered } from './page';
import { vocabulary } from './vocabulary';

runOn(bestBackend());
// Rendering to a string reads a store's initial state; what is rendered here is the state that is set.
store.getInitialState = store.getState;

/** The words of a step as it opens: its numbers from its run, with what its question asks for hidden. */
function render(lesson: Lesson, step: string, words: LessonWords): Prerendered {
  const { language: lang } = words;
  store.setState({ ...home(catalogue), lesson: lesson.card.id, step, lang, attempts: {} });
  const runs = runsOf(store.getState());
  if (!runs) throw new Error(`The step ${lesson.card.id}/${step} does not run, so that its page cannot quote numbers.`);
  const { title, text } = wordsOf(words, step);
  const Text = text.parts.find(({ steps }) => step in steps)?.default;
  if (!Text) throw new Error(`The step ${lesson.card.id}/${step} has no words in ${lang}.`);
  const body = renderToStaticMarkup(
    <ScreenProvider runs={runs} lessonWords={words}>
      <Text components={vocabulary} />
    </ScreenProvider>,
  );
  const called = lesson.card.title[lang] ?? lesson.card.title.en;
  return { lang, lesson: lesson.card.id, step, title, lessonTitle: called, body };
}

/** A step in all languages before the next one: they show the same run. */
async function all(): Promise<Prerendered[]> {
  const complete = languages.filter(isComplete);
  const pages: Prerendered[] = [];
  for (const lesson of await loadAllLessons()) {
    readShippedWeights(lesson);
    for (const { id } of lesson.steps) await loadAsking(lesson.card.id, id);
    const words = await Promise.all(complete.map((lang) => loadWords(lesson.card.id, lang)));
    await Promise.all(complete.map(fetchWords));
    for (const { id } of lesson.steps) pages.push(...words.map((each) => render(lesson, id, each)));
  }
  return pages;
}

/** Every step of every lesson in every complete language. */
export default await all();
