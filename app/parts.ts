import type { ComponentType } from 'react';
import { loadAside } from '@/content/aside-stage';
import { initialKnobs, type Knobs } from '@/content/knob';
import type { Language } from '@/content/language';
import { findLesson, loadLesson, loadWords, viewsAhead } from '@/content/lessons';
import type { Lesson } from '@/content/schema';
import { picked, type Stage } from '@/content/stage';
import type { LinkState } from '@/lib/permalink/state';
import { whenIdle } from './fetch/when-idle';
import { screen } from './page/screen';
import { withWords } from './page/with-words';
import type { Prepared } from './store/address';
import type { DialogName } from './store/dialog';
import { startOf, stepOf } from './store/runs';
import type { Trouble } from './store/trouble';
import { fetchAhead, loadWeights } from './store/weights';
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

/** The dialogs, each fetched when it is first opened. */
export const dialogs: Readonly<Record<Exclude<DialogName, null>, () => Promise<ComponentType>>> = {
  picture: async () => (await withWords(import('./shell/picture/PictureDialog'))).PictureDialog,
  link: async () => (await withWords(import('./shell/LinkDialog'))).LinkDialog,
  keys: async () => (await withWords(import('./shell/keys/KeysDialog'))).KeysDialog,
};

/** Fetches what a state shows, all at once, so that its first paint has everything. What could not be had is told. */
export async function prepare(state: LinkState): Promise<Prepared> {
  const { lesson, lang, step } = state;
  const words = fetchWords(lang);
  if (!lesson) {
    const [trouble] = await Promise.all([prepareHome(lang), words]);
    return { trouble };
  }
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

/** A lesson's definition, the views that the step shows, and the weights that are asked for. */
async function prepareLesson(
  id: string,
  { weights, step, lang, knobs: turned, opened, show }: LinkState,
): Promise<Prepared> {
  const [lesson, { loadViews, loadShelf, settle }] = await Promise.all([
    loadLesson(id),
    withWords(lessonScreen(), lang),
    Promise.all([lessonScreen(), viewsAhead(id, step)]).then(([{ loadKinds }, kinds]) => loadKinds(kinds, lang)),
  ]);
  if (!lesson) return { trouble: null };
  const knobs = initialKnobs(lesson.knobs ?? []);
  const scenes = Object.values(lesson.scenes);
  const [troubles] = await Promise.all([
    Promise.all(scenes.map((scene) => loadWeights(scene, weights, knobs))),
    stagesOf(lesson, step, show, turned).then((stages) => loadViews(stages, lang)),
    opened && loadShelf(lang),
  ]);
  whenIdle(() => Promise.all(scenes.map(fetchAhead)));
  return { trouble: troubles.find((trouble) => trouble !== null) ?? null, settle };
}

/** What is on the stage of the step that an address means; with `turned`, only what the knobs pick. */
async function stagesOf(lesson: Lesson, step: string | null, show: string, turned?: Knobs): Promise<Stage[]> {
  const opened = stepOf(lesson, step);
  if (!opened) return [];
  const aside = await loadAside(lesson, opened, show);
  return [aside ?? (turned ? picked(opened.stage, { ...startOf(lesson, opened), ...turned }) : opened.stage)];
}

/** Fetches what a step shows beside its first paint: the arithmetic, and words and views when the step was gone to. */
export async function laterParts({ lesson, step, lang, show }: LinkState): Promise<void> {
  const found = findLesson(lesson);
  const { loadViews } = await lessonScreen();
  const words = lesson && loadWords(lesson, lang, step);
  await Promise.all([
    words,
    withWords(import('./panels/inspector/InspectorPanel'), lang),
    found && stagesOf(found, step, show).then((stages) => loadViews(stages, lang)),
  ]);
}
