import { defineWords } from '@/app/words/define';
import type { Choice } from '@/lib/choice';
import type { AxisId } from '@/lib/trace/axis';
import type { ScaleGroup } from './scales';

/** What tensors, axes and colours are called. */
export interface LensWords {
  readonly axis: Readonly<Record<AxisId, string>>;
  /** What there may be several of: blocks, heads. */
  readonly choice: Readonly<Record<Choice, string>>;
  readonly scale: Readonly<Record<ScaleGroup, string>>;
}

export const lensWords = defineWords(import.meta.glob<LensWords>('./words.*.ts', { import: 'words' }));
