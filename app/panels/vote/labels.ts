import { entryName } from '@/app/draw/entry-name';
import { drawWords } from '@/app/draw/words';
import { type Labelling, labelOf } from '@/app/lens/labels';
import { lensWords } from '@/app/lens/words';
import type { Language } from '@/content/language';
import type { Axis } from '@/lib/trace/axis';

/** How rows, columns and cells are called in an option, in one language. */
export interface OptionLabels {
  /** `key 10` */
  entry(axis: Axis, at: number): string;
  /** `10` */
  short(axis: Axis, at: number): string;
  /** `query 6, key 10` */
  list(parts: readonly string[]): string;
}

export const labelsIn = (language: Language, labelling: Labelling): OptionLabels => ({
  entry: (axis, at) => entryName(lensWords(language).axis[axis.id], labelOf(axis, at, labelling)),
  short: (axis, at) => labelOf(axis, at, labelling),
  list: drawWords(language).list,
});
