import { type RefObject, useEffect, useLayoutEffect, useState } from 'react';

/** In the column of the question; over half of the stage as well; over all of it. */
const WIDTHS = ['column', 'half', 'whole'] as const;

type Width = (typeof WIDTHS)[number];

/** Less than this is the rounding of a browser. */
const SOME = 2;

/**
 * How wide a vote is: as wide as it takes to stand in the window without scrolling, for a class cannot scroll. It does not
 * become narrower again, or it would jump from phase to phase; in another window it is measured anew.
 */
export function useVoteWidth(card: RefObject<HTMLElement | null>): Width {
  const [at, setAt] = useState(0);
  useLayoutEffect(() => {
    if (at < WIDTHS.length - 1 && isTooLong(card.current)) setAt(at + 1);
  });
  useEffect(() => {
    const anew = (): void => setAt(0);
    addEventListener('resize', anew);
    return () => removeEventListener('resize', anew);
  }, []);
  return WIDTHS[at] ?? 'whole';
}

/** Whether a part of it lies below what is in sight. Where question and stage stand below one another the page scrolls. */
function isTooLong(card: HTMLElement | null): boolean {
  const around = card?.parentElement;
  if (!card || !around || getComputedStyle(around).overflowY === 'visible') return false;
  return [card, around].some(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight > SOME);
}
