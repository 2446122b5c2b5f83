import { useEffect } from 'react';
import { store } from '@/app/store/store';
import './heard.css';

/**
 * Keeps the focus on the page. Where what had it goes away or can no longer be used, it goes on: from a question to its
 * answer or to what can be answered next, from another step to the title of this one, from a matrix to the same one where
 * an edit has left its stage less room and that is arranged anew.
 */
export function useKeptFocus(): void {
  useEffect(() => {
    let last: Element | null = null;
    const remember = ({ target }: FocusEvent): void => {
      last = target instanceof Element ? target : null;
    };
    // What is taken away loses the focus to nothing; what a window loses comes back with it.
    const follow = ({ target, relatedTarget }: FocusEvent): void => {
      if (relatedTarget || !(target instanceof Element) || target.getAttribute('role') !== 'grid') return;
      requestAnimationFrame(() => {
        if (last === target && isLost(target)) giveTo([sameGrid(target)]);
      });
    };
    document.addEventListener('focusin', remember);
    document.addEventListener('focusout', follow);
    const stop = store.subscribe((state, before) => {
      const isArrival = state.step !== before.step;
      if (!isArrival && state.attempts === before.attempts) return;
      requestAnimationFrame(() => {
        if (last && isLost(last)) giveTo(isArrival ? TITLE : QUESTION);
      });
    });
    return () => {
      document.removeEventListener('focusin', remember);
      document.removeEventListener('focusout', follow);
      stop();
    };
  }, []);
}

/** Where it may go, best first. */
const TITLE = ['#step-title'];
const QUESTION = ['[data-answer]', '[data-ask] :is(button, input):not(:disabled)', '[data-ask]'];

const sameGrid = (grid: Element): string => `[role=grid][aria-label="${CSS.escape(grid.ariaLabel ?? '')}"]`;

const isLost = (last: Element): boolean =>
  (!last.isConnected || last.matches(':disabled')) &&
  (document.activeElement === document.body || document.activeElement === last);

function giveTo(places: readonly string[]): void {
  const [place] = places.flatMap((selector) => document.querySelector<HTMLElement>(selector) ?? []);
  if (!place) return;
  if (place.tabIndex < 0) place.tabIndex = -1;
  place.focus();
}
