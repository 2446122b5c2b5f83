import { defineWords } from '@/app/words/define';
import type { ViewWords } from './view';

/** What views say beside their own words. */
export type DrawWords = Omit<ViewWords, 'language'>;

export const drawWords = defineWords(import.meta.glob<DrawWords>('./words.*.ts', { import: 'words' }));
