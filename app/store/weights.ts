import type { Lesson } from '@/content/schema';
import { keepWeights, missingFile } from '@/content/weights';
import type { Ignored } from '@/lib/permalink/state';

/** A server that sends the page for every address sends HTML here; a file's header cannot begin like that. */
const readFile = async (file: string): Promise<Uint8Array> => {
  const answer = await fetch(new URL(file, document.baseURI));
  if (!answer.ok) throw new Error(`${answer.status} ${answer.statusText}`.trim());
  return new Uint8Array(await answer.arrayBuffer());
};

/**
 * Fetches the weights that a lesson is to run on. When they cannot be had, the lesson goes on with those that it has,
 * and the answer says what was missing and why.
 */
export async function loadWeights(lesson: Lesson, wanted: string): Promise<Ignored | null> {
  const missing = missingFile(lesson, wanted);
  if (!missing) return null;
  try {
    keepWeights(lesson, missing.id, await readFile(missing.file));
    return null;
  } catch (fault) {
    const why = fault instanceof Error ? fault.message : String(fault);
    return { part: `${missing.file}: ${why}`, why: 'weights-unavailable' };
  }
}
