import { initialKnobs } from '@/content/knob';
import { runOf } from '@/content/runs';
import type { Scene } from '@/content/scene';
import type { Opening } from '@/content/schema';
import { kindOfWeights } from '@/content/weights';
import type { Picture } from '@/lib/pictures/picture';
import type { Trace } from '@/lib/trace/trace';

/** The network that a lesson opens with. */
export function firstScene({ card, scenes }: Opening): Scene {
  const [scene] = Object.values(scenes);
  if (!scene) throw new Error(`Lesson ${card.id} has no scene.`);
  return scene;
}

/** That network's run on a picture with nothing changed. */
export const untouchedRun = (lesson: Opening, picture: Picture): Trace =>
  runOf(firstScene(lesson), { picture, knobs: initialKnobs(lesson.knobs ?? []), edits: {} });

/** Whether the weights that the lesson runs on are random numbers from a seed. */
export const isUntrained = (lesson: Opening): boolean => kindOfWeights(firstScene(lesson), '') === 'seeded';
