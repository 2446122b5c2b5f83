import { withWords } from '@/app/page/with-words';

let parts: typeof import('./shown/parts') | null = null;

/** What a solved question shows, once it is here; it comes with the first question, when numbers are on screen. */
export const shownParts = () => parts;

export async function loadShownParts(): Promise<void> {
  parts = await withWords(import('./shown/parts'));
}
