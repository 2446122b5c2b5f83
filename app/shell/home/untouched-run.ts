import { runLesson } from '@/content/run';
import type { Lesson } from '@/content/schema';
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

/** Whether the lesson's weights are random numbers from a seed. */
export const isUntrained = ({ weights }: Lesson): boolean => typeof weights !== 'function';
