import type { Language } from '@/content/language';
import type { Part } from '@/lib/trace/part';
import { lensWords } from './words';

/** Which block, stage … it is: `Block 1`. */
export const partText = ({ kind, index }: Part, language: Language): string =>
  `${lensWords(language).choice[kind]} ${index + 1}`;
