import { FileError, fetchFile } from '@/app/fetch/fetch-file';
import type { Knobs } from '@/content/knob';
import { rehearse } from '@/content/run';
import type { Scene } from '@/content/scene';
import { missingFile, sourcesOf } from '@/content/weights';
import { chosenPicture } from './picture';
import type { WeightsTrouble } from './trouble';

/**
 * Fetches the weights that a scene is to run on. When they cannot be had, it goes on with those that it has, and the
 * answer says what was missing and why. `knobs` are those that the lesson starts with.
 */
export async function loadWeights(scene: Scene, wanted: string, knobs: Knobs): Promise<WeightsTrouble | null> {
  const missing = missingFile(scene, wanted);
  if (!missing) return null;
  const { id, file } = missing;
  const slow = setTimeout(() => rehearseOnce(scene, knobs), SLOW_MS);
  try {
    const [bytes, { readWeights }] = await Promise.all([fetchFile(file), reader(file)]);
    readWeights(scene, id, bytes, knobs);
    return null;
  } catch (fault) {
    // What arrived whole and still cannot be read was damaged before the site was built.
    return { what: 'weights', wanted, file, why: fault instanceof FileError ? fault.why : 'damaged' };
  } finally {
    clearTimeout(slow);
  }
}

/** Weights that take longer come over a network: meanwhile there is nothing else to do. */
const SLOW_MS = 60;
const rehearsed = new WeakSet<Scene['system']>();

function rehearseOnce(scene: Scene, knobs: Knobs): void {
  if (rehearsed.has(scene.system)) return;
  rehearsed.add(scene.system);
  // Any picture does.
  const picture = chosenPicture({ kind: 'bundled', id: '' });
  try {
    rehearse(scene, { picture, knobs, edits: {} });
  } catch {
    // What cannot be computed is told where its numbers should stand.
  }
}

/** What reads the file, fetched beside it. */
const reader = (file: string): Promise<typeof import('@/content/read-weights')> =>
  import('@/content/read-weights').catch(() => {
    throw new FileError(file, 'unreachable', 'what reads it did not come.');
  });

const ahead = new WeakSet<Scene>();

/**
 * Fetches what a scene can run on beside what it runs on now, where it says so (`weightsAhead`): then the service worker
 * has it when there is no network. In the lesson about learning that is nine files of 0.9 MB, too much to put on every
 * visitor. Not where somebody saves data, nor where no service worker would keep them.
 */
export async function fetchAhead(scene: Scene): Promise<void> {
  const { connection, serviceWorker } = navigator as Navigator & { connection?: { saveData?: boolean } };
  if (!scene.weightsAhead || ahead.has(scene)) return;
  ahead.add(scene);
  if (connection?.saveData || !serviceWorker) return;
  // On a first visit it is still on its way.
  if (!serviceWorker.controller) {
    await new Promise((done) => serviceWorker.addEventListener('controllerchange', done, { once: true }));
  }
  for (const { from } of sourcesOf(scene)) {
    // One after the other: what the reader asks for meanwhile goes first.
    if (!('file' in from)) continue;
    const kept = await caches.match(new URL(from.file, document.baseURI), { ignoreSearch: true });
    if (!kept) await fetchFile(from.file).catch(() => undefined);
  }
}
