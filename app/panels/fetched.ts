import { useEffect, useReducer } from 'react';
import { PATIENCE_MS, within } from '@/app/fetch/within';
import { actions, useStore } from '@/app/store/store';

/**
 * Fetches a part of the screen that is not here yet, once the rest has been painted, and draws the caller again when it
 * has come. What cannot be had is told as trouble, and asked for again when that is gone. What else could not
 * be had stays told: trying again must still mean that.
 */
export function useFetched(here: boolean, fetch: () => Promise<unknown>): void {
  const told = useStore((state) => state.trouble?.what === 'part');
  const elseMissing = useStore((state) => state.trouble !== null && state.trouble.what !== 'part');
  const [, redraw] = useReducer((times: number) => times + 1, 0);
  useEffect(() => {
    if (here || told) return;
    let gone = false;
    const ask = () =>
      within(PATIENCE_MS, fetch()).then(
        () => gone || redraw(),
        () => gone || elseMissing || actions().set({ trouble: { what: 'part' } }),
      );
    // Effects may run before what was drawn is on the page.
    const timer = setTimeout(ask);
    return () => {
      gone = true;
      clearTimeout(timer);
    };
  }, [here, told, elseMissing, fetch]);
}
