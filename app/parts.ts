import type { ComponentType } from 'react';
import { initialKnobs } from '@/content/knob';
import { loadLesson, loadWords } from '@/content/lessons';
import { loadDeflate, mayNeedDeflate } from '@/lib/permalink/deflate';
import { parse } from '@/lib/permalink/link';
import { BENCH } from './bench';
import { whenIdle } from './fetch/when-idle';
import { catalogue } from './store/catalogue';
import type { Dialog } from './store/dialog';
import type { Trouble } from './store/trouble';
import { fetchAhead, loadWeights } from './store/weights';
import { loadStrings } from './strings';
import { loadViews } from './views';

/** The screens, each with what only it needs: a lesson does not wait for the home page, nor home for the inspector. */
export const homeScreen = () => import('./shell/home/Home');
export const lessonScreen = () => import('./shell/LessonScreen');

/** The dialogs, each fetched when it is first opened. */
export const dialogs: Readonly<Record<Exclude<Dialog, null>, () => Promise<ComponentType>>> = {
  picture: async () => (await import('./shell/picture/PictureDialog')).PictureDialog,
  link: async () => (await import('./shell/LinkDialog')).LinkDialog,
  keys: async () => (await import('./shell/KeysDialog')).KeysDialog,
};

/** Fetches what an address shows, all at once, so that its first paint has everything. What could not be had is told. */
export async function prepare(hash: string): Promise<Trouble | null> {
  if (mayNeedDeflate(hash)) await loadDeflate();
  const { lesson, lang } = parse(hash, catalogue).state;
  const strings = loadStrings(lang);
  if (!lesson) {
    const [trouble] = await Promise.all([prepareBench(), homeScreen(), strings]);
    return trouble;
  }
  const [trouble] = await Promise.all([prepareLesson(lesson, hash), lessonScreen(), loadWords(lesson, lang), strings]);
  return trouble;
}

/** Home shows the cards of all lessons, and runs the network of one. */
async function prepareBench(): Promise<Trouble | null> {
  const lesson = await loadLesson(BENCH);
  const [scene] = Object.values(lesson?.scenes ?? {});
  return lesson && scene ? loadWeights(scene, '', initialKnobs(lesson.knobs ?? [])) : null;
}

/** A lesson's definition, the views that its steps show, and the weights that the address asks for. */
async function prepareLesson(id: string, hash: string): Promise<Trouble | null> {
  const lesson = await loadLesson(id);
  if (!lesson) return null;
  const { weights } = parse(hash, catalogue).state;
  const knobs = initialKnobs(lesson.knobs ?? []);
  const scenes = Object.values(lesson.scenes);
  const [troubles] = await Promise.all([
    Promise.all(scenes.map((scene) => loadWeights(scene, weights, knobs))),
    loadViews(lesson.steps.map((step) => step.stage)),
  ]);
  whenIdle(() => Promise.all(scenes.map(fetchAhead)));
  return troubles.find((trouble) => trouble !== null) ?? null;
}
