import { defineWords } from '@/app/words/define';

/** The page that says what a projector can show. */
export interface CheckWords {
  readonly title: string;
  readonly edges: string;
  readonly greys: string;
  readonly greysHelp: string;
  readonly dark: string;
  readonly bright: string;
  readonly colours: string;
  readonly coloursHelp: string;
  readonly roles: Readonly<Record<'query' | 'key' | 'value' | 'attention', string>>;
  readonly text: string;
  readonly textHelp: string;
  /** A line to be read from the back row, with its height on this screen. */
  readonly line: (pixels: number) => string;
  readonly theme: string;
}

export const checkWords = defineWords(import.meta.glob<CheckWords>('./words.*.ts', { import: 'words' }));
