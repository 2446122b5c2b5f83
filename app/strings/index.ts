import type { Language } from '@/lib/permalink/state';
import { en } from './en';
import type { Words } from './words';
import { zh } from './zh';

const all: Record<Language, Words> = { en, zh };

/** The interface in one language. */
export const wordsIn = (language: Language): Words => all[language];
