import { useEffect, useState } from 'react';
import { isComplete } from '@/content/language';
import { withWords } from './page/with-words';
import { mayGreet } from './progress/may-greet';
import { store } from './store/store';

/** After so long what could not be had is asked for again. */
const AGAIN_MS = 5000;

type AttendantsPart = typeof import('./attendants');
let attendants: AttendantsPart | null = null;

/** Fetches keys, dialogs and the lines under the top bar. */
export async function fetchAttendants(): Promise<AttendantsPart> {
  attendants = await withWords(import('./attendants'));
  return attendants;
}

/** Before the first paint only where they show at once: nothing moves when the rest of them comes. */
export async function prepareNotes(): Promise<void> {
  const { ignored, trouble, lang, present, lesson } = store.getState();
  const greets = lesson === null && mayGreet();
  if (!ignored.length && !trouble && !present && isComplete(lang) && !greets) return;
  await fetchAttendants()
    .then((part) => (greets ? part.prepareDue() : undefined))
    .catch(() => undefined);
}

/** Keys, dialogs and the lines under the top bar: fetched when numbers are on screen, and asked for until they come. */
export function useAttendants(): AttendantsPart | null {
  const [here, setHere] = useState(attendants);
  useEffect(() => {
    if (here) return;
    let timer = setTimeout(function ask() {
      fetchAttendants().then(setHere, () => {
        timer = setTimeout(ask, AGAIN_MS);
      });
    });
    return () => clearTimeout(timer);
  }, [here]);
  return here;
}
