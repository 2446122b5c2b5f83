import { defineWords } from '@/app/words/define';

export interface FlowWords {
  /** The drawing, by how many boxes it has. */
  readonly label: (boxes: number) => string;
  /** Colours of different boxes cannot be compared. */
  readonly ownScale: string;
  /** The way to the step that explains a tensor. */
  readonly explains: (symbol: string) => string;
}

export const flowWords = defineWords(import.meta.glob<FlowWords>('./words.*.ts', { import: 'words' }));
