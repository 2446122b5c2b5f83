import { FileError, fetchFile } from '@/app/fetch/fetch-file';
import type { Lesson } from '@/content/schema';
import { keepWeights, missingFile } from '@/content/weights';
import type { WeightsTrouble } from './trouble';

/**
 * Fetches the weights that a lesson is to run on. When they cannot be had, the lesson goes on with those that it has,
 * and the answer says what was missing and why.
 */
export async function loadWeights(lesson: Lesson, wanted: string): Promise<WeightsTrouble | null> {
  const missing = missingFile(lesson, wanted);
  if (!missing) return null;
  const { id, file } = missing;
  try {
    keepWeights(lesson, id, await fetchFile(file));
    return null;
  } catch (fault) {
    // What arrived whole and still cannot be read was damaged before the site was built.
    return { what: 'weights', wanted, file, why: fault instanceof FileError ? fault.why : 'damaged' };
  }
}

const ahead = new WeakSet<Lesson>();

/**
 * Fetches what a lesson can run on beside what it runs on now, so that the service worker has it when there is no
 * network: nine files of 0.9 MB in the lesson about learning, which are too much to put on every visitor. Not where
 * somebody saves data, nor where no service worker would keep them.
 */
export async function fetchAhead(lesson: Lesson): Promise<void> {
  const { connection, serviceWorker } = navigator as Navigator & { connection?: { saveData?: boolean } };
  if (typeof lesson.weights === 'function' || ahead.has(lesson)) return;
  ahead.add(lesson);
  if (connection?.saveData || !serviceWorker) return;
  // On a first visit it is still on its way.
  if (!serviceWorker.controller) {
    await new Promise((done) => serviceWorker.addEventListener('controllerchange', done, { once: true }));
  }
  for (const { from } of lesson.weights) {
    // One after the other: what the reader asks for meanwhile goes first.
    if (!('file' in from)) continue;
    const kept = await caches.match(new URL(from.file, document.baseURI), { ignoreSearch: true });
    if (!kept) await fetchFile(from.file).catch(() => undefined);
  }
}
