import { type RefObject, useLayoutEffect, useRef } from 'react';
import { useTitle } from '@/app/page/use-title';

/** A new step is read from its beginning, in the column of a laptop and on the page of a phone, and the tab is named after it. */
export function useArrival(step: string, title: string, column: RefObject<HTMLElement | null>): void {
  const last = useRef(step);
  useLayoutEffect(() => {
    if (last.current === step) return;
    last.current = step;
    column.current?.scrollTo(0, 0);
    if (scrollY > 0) scrollTo(0, 0);
  }, [step, column]);
  useTitle(title);
}
