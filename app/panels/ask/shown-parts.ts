import { withWords } from '@/app/page/with-words';
import { useFetched } from '../fetched';

let parts: typeof import('./shown/parts') | null = null;

export async function loadShownParts(): Promise<void> {
  parts = await withWords(import('./shown/parts'));
}

/** What a solved question shows, once it is here; it comes when the question is on screen, before anybody can answer. */
export function useShownParts(): typeof parts {
  useFetched(parts !== null, loadShownParts);
  return parts;
}
