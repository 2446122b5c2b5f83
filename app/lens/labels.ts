import { numberOfPlace } from '@/app/draw/patches/places';
import type { Knobs } from '@/content/knob';
import { type Language, textIn } from '@/content/language';
import type { Scene } from '@/content/scene';
import type { Lesson } from '@/content/schema';
import { type Axis, leaderAt, placeOf } from '@/lib/trace/axis';

/** How a scene calls rows, columns and cells, in the page's language and at the knobs' positions. */
export interface Labelling {
  /** From which number rows, columns and tokens are counted on screen. */
  readonly countFrom: 0 | 1;
  /** What the entries of an axis are called, where a number would not do. */
  readonly entries?: (axis: Axis) => ((index: number) => string) | undefined;
  /** What stands in the cells of a tensor instead of numbers. */
  readonly cells?: Readonly<Record<string, (value: number, index: number) => string>>;
}

/**
 * How a row or column is called on screen. Entries that lie in a grid are called by their place, from 1, so that a
 * patch has the same number with and without a class token before it. A class token is called CLS (the second CLS2),
 * registers R1, R2 … Heads count from 1, everything else from where the lesson counts.
 */
export function labelOf(axis: Axis | null, index: number, { countFrom, entries }: Labelling): string {
  const named = axis && entries?.(axis);
  if (named) return named(index);
  if (axis?.id === 'head') return `${index + 1}`;
  const place = axis && placeOf(axis, index);
  if (place !== null) return `${numberOfPlace(place)}`;
  const leader = axis && leaderAt(axis, index);
  if (!leader) return `${index + countFrom}`;
  if (leader.kind === 'register') return `R${leader.nth + 1}`;
  return leader.nth === 0 ? 'CLS' : `CLS${leader.nth + 1}`;
}

/** How a lesson calls what one of its scenes shows. */
export function labellingOf(
  { countFrom }: Pick<Lesson, 'countFrom'>,
  { labels = {}, cells = {} }: Scene,
  knobs: Knobs,
  language: Language,
): Labelling {
  return {
    countFrom,
    entries({ id }) {
      const texts = labels[id];
      if (!texts) return undefined;
      return (index) => {
        const text = typeof texts === 'function' ? texts(index, knobs) : texts[index];
        return text === undefined ? `${index + countFrom}` : textIn(text, language);
      };
    },
    cells: Object.fromEntries(
      Object.entries(cells).map(([name, say]) => [
        name,
        (value: number, index: number) => textIn(say(value, index, knobs), language),
      ]),
    ),
  };
}
