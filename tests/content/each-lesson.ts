import { readdirSync } from 'node:fs';
import { describe, it } from 'vitest';
import { loadViews } from '@/app/views';
import { fetchWords } from '@/app/words/define';
import { isComplete } from '@/content/language';
import { languages, loadLesson } from '@/content/lessons';
import type { Lesson, Step } from '@/content/schema';
import { readShippedWeights } from '@/scripts/weights-on-disk';
import { sample } from '../sample';
import { readyToAsk } from './open-lesson';

/** The lessons that have a folder; with LESSON=id, or LESSON=one,other, those alone. */
export const lessonIds: readonly string[] = process.env.LESSON?.split(',') ?? readdirSync('content/lessons').sort();

/**
 * The part of a lesson's steps that `npm test` looks at closely: about so many of all lessons, at least one of each. All
 * with LESSON=id.
 */
export const someSteps = (most: number, { steps }: Lesson): readonly Step[] =>
  process.env.LESSON ? steps : sample(Math.ceil(most / lessonIds.length), steps);

/** Fetches what the steps of a lesson are rendered with. A view that there is not is told where its step is checked. */
export async function readyToRender(lesson: Lesson): Promise<void> {
  readShippedWeights(lesson);
  const complete = languages.filter(isComplete);
  const load = (stage: Lesson['steps'][number]['stage']) => loadViews([stage], 'en').catch(() => undefined);
  await Promise.all(lesson.steps.map(({ stage }) => load(stage)));
  await Promise.all([...complete.map(fetchWords), readyToAsk(lesson)]);
}

/** A `describe` for every lesson, each loaded by itself: one that cannot be loaded fails one test of its own. */
export async function describeLessons(title: string, check: (lesson: Lesson, id: string) => unknown): Promise<void> {
  for (const id of lessonIds) {
    const loaded = await load(id).catch((fault: unknown) => ({ fault }));
    describe(`${title} ${id}`, () => {
      if (!('fault' in loaded)) return check(loaded, id) as undefined;
      it('loads', () => {
        throw loaded.fault;
      });
    });
  }
}

async function load(id: string): Promise<Lesson> {
  const lesson = await loadLesson(id);
  if (!lesson)
    throw new Error(
      `content/lessons/${id} has no lesson.ts; the lessons are ${readdirSync('content/lessons').join(', ')}.`,
    );
  await readyToRender(lesson);
  return lesson;
}
