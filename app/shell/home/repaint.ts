import { initialKnobs } from '@/content/knob';
import { pictureIn } from '@/content/picture';
import { runOf } from '@/content/runs';
import type { Opening } from '@/content/schema';
import type { LinkEdit } from '@/lib/permalink/state';
import type { Picture } from '@/lib/pictures/picture';
import type { Trace } from '@/lib/trace/trace';
import { firstScene } from '../opening/untouched-run';

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

/** Pixels to try, in this order: how far down and across, as shares of the picture. */
const PIXELS = [
  [0.62, 0.23],
  [0.2, 0.55],
  [0.52, 0.55],
  [0.2, 0.77],
] as const;

/** A change of probability that four digits show. */
const VISIBLE = 1e-4;

/**
 * One pixel with all red or none, whichever is further away, and what that does to the answer: the first pixel that
 * does anything to be seen, for a network that is sure of its answer hardly minds one pixel.
 */
export function repaint(lesson: Opening, trace: Trace, picture: Picture): Repainted {
  const chances = [...trace.get('probs').tensor.data];
  const digit = chances.indexOf(Math.max(...chances));
  const before = chances[digit] as number;
  let best: Repainted | undefined;
  const knobs = initialKnobs(lesson.knobs ?? []);
  const tensor = pictureIn(trace)?.name;
  if (tensor === undefined) throw new Error(`The network of ${lesson.card.id} reads no picture to repaint.`);
  for (const [down, across] of PIXELS) {
    const [row, column] = [Math.floor(down * picture.height), Math.floor(across * picture.width)];
    const cell = (row * picture.width + column) * 3;
    const from = picture.pixels[cell] as number;
    const to = from < 0.5 ? 1 : 0;
    const cells = [[cell, to]] as const;
    const edited = runOf(firstScene(lesson), { picture, knobs, edits: { [tensor]: new Map(cells) } }, trace);
    const after = edited.get('probs').tensor.data[digit] as number;
    if (!best || Math.abs(after - before) > Math.abs(best.after - before)) {
      best = { from, to, digit, before, after, edits: [{ tensor, cells }] };
    }
    if (Math.abs(best.after - before) >= VISIBLE) break;
  }
  return best as Repainted;
}
