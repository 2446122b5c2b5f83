import type { Context } from '@/content/context';
import { GRID } from '@/content/numbers/vit-refs';
import { change } from '@/content/numbers/what-if';
import type { Edits } from '@/lib/trace/trace';

/** The side of a patch, in pixels. */
export const PATCH = 7;

/** The patch (0-based) that holds a pixel. */
export const patchAt = (y: number, x: number): number => GRID * Math.floor(y / PATCH) + Math.floor(x / PATCH);

/** A row or column of pixels after its band of patches has gone to the other end of the grid; inside it nothing moves. */
const across = (at: number): number => PATCH * (GRID - 1 - Math.floor(at / PATCH)) + (at % PATCH);

/** Edits that put the picture's sixteen patches in reverse order: the first becomes the last. */
export function reversed(c: Context): Edits {
  const { data, shape } = c.trace.get('in.image').tensor;
  const [, width = 0, channels = 0] = shape;
  return change(
    c,
    'in.image',
    (value, [y = 0, x = 0, channel = 0]) => data[(across(y) * width + across(x)) * channels + channel] ?? value,
  );
}
