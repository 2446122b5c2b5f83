import { runLesson } from '@/content/run';
import type { Lesson } from '@/content/schema';
import type { LinkEdit } from '@/lib/permalink/state';
import type { Trace } from '@/lib/trace/trace';

interface Repainted {
  /** The red of one pixel, before and after. */
  readonly from: number;
  readonly to: number;
  /** The class with the largest probability of the untouched run, and its probability before and after. */
  readonly digit: number;
  readonly before: number;
  readonly after: number;
  /** The change, as an address carries it. */
  readonly edits: readonly LinkEdit[];
}

/** The red of the pixel in row 10, column 14, of 28 × 28 × 3. */
const CELL = (10 * 28 + 14) * 3;

/** One pixel with all red or none, whichever is further away, and what that does to the answer. */
export function repaint(lesson: Lesson, trace: Trace, picture: Float32Array): Repainted {
  const from = picture[CELL] as number;
  const to = from < 0.5 ? 1 : 0;
  const cells = [[CELL, to]] as const;
  const edited = runLesson(lesson, { picture, knobs: {}, edits: { 'in.image': new Map(cells) } });
  const before = [...trace.get('probs').tensor.data];
  const digit = before.indexOf(Math.max(...before));
  return {
    ...{ from, to, digit, before: before[digit] as number },
    after: edited.get('probs').tensor.data[digit] as number,
    edits: [{ tensor: 'in.image', cells }],
  };
}
