import { CHECKED } from '@/content/checked';
import { initialKnobs } from '@/content/knob';
import type { Language } from '@/content/language';
import { loadLesson, loadWords, viewsAhead } from '@/content/lessons';
import type { LinkState } from '@/lib/permalink/state';
import { screen } from './page/screen';
import { withWords } from './page/with-words';
import type { Prepared } from './store/address';
import type { Trouble } from './store/trouble';
import { loadWeights } from './store/weights';
import { fetchWords } from './words/define';

/** The screens, each with what only it needs: a lesson does not wait for the home page, nor home for the inspector. */
export const [homeScreen, Home] = screen(
  () => import('./shell/home'),
  (part) => part.Home,
);
export const [lessonScreen, LessonScreen] = screen(
  () => import('./shell/LessonScreen'),
  (part) => part.LessonScreen,
);

export const [checkedScreen, Checked] = screen(
  () => import('./shell/checked'),
  (part) => part.Checked,
);

/** Fetches what a state shows, all at once, so that its first paint has everything. What could not be had is told. */
export async function prepare(state: LinkState): Promise<Prepared> {
  const { lesson, lang, step } = state;
  const words = fetchWords(lang);
  if (!lesson) {
    const [trouble] = await Promise.all([prepareHome(lang), words]);
    return { trouble };
  }
  if (lesson === CHECKED) return (await withWords(checkedScreen(), lang)).prepareChecked(state);
  const [prepared] = await Promise.all([prepareLesson(lesson, state), loadWords(lesson, lang, step), words]);
  return prepared;
}

/** Home runs the network of one lesson; of all others it shows the cards. */
async function prepareHome(lang: Language): Promise<Trouble | null> {
  const { network } = await homeScreen();
  const [scene] = Object.values(network.scenes);
  const [trouble] = await Promise.all([
    scene ? loadWeights(scene, '', initialKnobs(network.knobs ?? [])) : null,
    fetchWords(lang),
  ]);
  return trouble;
}

/** A lesson's definition, the screen, and what the step shows on it. */
async function prepareLesson(id: string, state: LinkState): Promise<Prepared> {
  const { step, lang } = state;
  const [lesson, { prepareStep }] = await Promise.all([
    loadLesson(id),
    withWords(lessonScreen(), lang),
    Promise.all([lessonScreen(), viewsAhead(id, step)]).then(([{ loadKinds }, kinds]) => loadKinds(kinds, lang)),
  ]);
  return lesson ? prepareStep(lesson, state) : { trouble: null };
}
