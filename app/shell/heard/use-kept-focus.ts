import { useEffect } from 'react';
import { store } from '@/app/store/store';
import './heard.css';

/**
 * Keeps the focus on the page. Where what had it goes away or can no longer be used, it goes on: from a question to its
 * answer or to what can be answered next, from another step to the title of this one.
 */
export function useKeptFocus(): void {
  useEffect(() => {
    let last: Element | null = null;
    const remember = ({ target }: FocusEvent): void => {
      last = target instanceof Element ? target : null;
    };
    document.addEventListener('focusin', remember);
    const stop = store.subscribe((state, before) => {
      const isArrival = state.step !== before.step;
      if (!isArrival && state.attempts === before.attempts) return;
      requestAnimationFrame(() => {
        if (last && isLost(last)) giveTo(isArrival ? TITLE : QUESTION);
      });
    });
    return () => {
      document.removeEventListener('focusin', remember);
      stop();
    };
  }, []);
}

/** Where it may go, best first. */
const TITLE = ['#step-title'];
const QUESTION = ['[data-answer]', '[data-ask] :is(button, input):not(:disabled)', '[data-ask]'];

const isLost = (last: Element): boolean =>
  (!last.isConnected || last.matches(':disabled')) &&
  (document.activeElement === document.body || document.activeElement === last);

function giveTo(places: readonly string[]): void {
  const [place] = places.flatMap((selector) => document.querySelector<HTMLElement>(selector) ?? []);
  if (!place) return;
  if (place.tabIndex < 0) place.tabIndex = -1;
  place.focus();
}
