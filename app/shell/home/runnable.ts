import { loadWeights } from '@/app/store/weights';
import { initialKnobs } from '@/content/knob';
import { loadLesson } from '@/content/lessons';
import type { Lesson } from '@/content/schema';
import { sourceOf } from '@/content/weights';

/** What was asked for: one entry a lesson of the course. */
const asked = new Map<string, Promise<Lesson | null>>();

/** A lesson that can run, or null where it cannot be had: a card without thumbnails is still a card. */
export function runnable(id: string): Promise<Lesson | null> {
  const known = asked.get(id) ?? fetchRunnable(id).catch(() => null);
  asked.set(id, known);
  return known;
}

/** Lets a lesson that could not be had be fetched once more when it is asked for again. */
export function forget(id: string, failed: Promise<Lesson | null>): void {
  if (asked.get(id) === failed) asked.delete(id);
}

async function fetchRunnable(id: string): Promise<Lesson | null> {
  const lesson = await loadLesson(id);
  if (!lesson) return null;
  const knobs = initialKnobs(lesson.knobs ?? []);
  const lacking = await Promise.all(
    Object.values(lesson.scenes).map(
      async (scene) => (await loadWeights(scene, '', knobs)) !== null && !sourceOf(scene, ''),
    ),
  );
  return lacking.includes(true) ? null : lesson;
}
