import { runLesson } from '@/content/run';
import type { Lesson } from '@/content/schema';
import { sourceOf } from '@/content/weights';
import type { Trace } from '@/lib/trace/trace';

const latest = new WeakMap<Lesson, { readonly picture: Float32Array; readonly trace: Trace }>();

/** The lesson's run on a picture with nothing changed. The last one of each lesson is remembered. */
export function untouchedRun(lesson: Lesson, picture: Float32Array): Trace {
  const known = latest.get(lesson);
  if (known?.picture === picture) return known.trace;
  const trace = runLesson(lesson, { picture, knobs: {}, edits: {} });
  latest.set(lesson, { picture, trace });
  return trace;
}

/** Whether the weights that the lesson runs on are random numbers from a seed. */
export function isUntrained(lesson: Lesson): boolean {
  const source = sourceOf(lesson, '');
  return source !== undefined && 'seed' in source.from;
}
