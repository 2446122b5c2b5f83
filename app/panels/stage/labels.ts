import type { Lesson } from '@/content/schema';
import { type Axis, placeOf } from '@/lib/trace/axis';

/**
 * How a row or column is called on screen. Entries that lie in a grid are called by their place, from 1, so that a
 * patch has the same number with and without a class token before it; the class token is CLS. Heads count from 1,
 * everything else from where the lesson counts.
 */
export function labelOf(axis: Axis | null, index: number, { countFrom }: Pick<Lesson, 'countFrom'>): string {
  if (axis?.id === 'head') return `${index + 1}`;
  if (!axis?.grid) return `${index + countFrom}`;
  const place = placeOf(axis, index);
  return place === null ? 'CLS' : `${place + 1}`;
}
