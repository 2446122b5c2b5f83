import { defineWords } from '@/app/words/define';

/** Beside a QR code, or in its place. */
export interface QrWords {
  /** The page was opened from disk. */
  readonly disk: string;
  /** The page is served by this very computer, for itself alone. */
  readonly computer: string;
  readonly network: string;
  readonly tooLong: string;
  /** Above a code that fills the screen. */
  readonly scan: string;
  /** What that is called. */
  readonly code: string;
  readonly close: string;
}

export const qrWords = defineWords(import.meta.glob<QrWords>('./words.*.ts', { import: 'words' }));
