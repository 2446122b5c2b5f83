import { type RefObject, useLayoutEffect, useRef } from 'react';

/**
 * What is opened over the stage has the focus, so that arrows scroll it, and gives it back: the element that had it is
 * hidden meanwhile.
 */
export function useFocusOfWhole(panel: RefObject<HTMLElement | null>, whole: boolean): void {
  const before = useRef<HTMLElement | null>(null);
  useLayoutEffect(() => {
    const active = document.activeElement;
    if (whole) {
      before.current = active instanceof HTMLElement && active !== document.body ? active : null;
      panel.current?.querySelector<HTMLElement>('[role=group]')?.focus();
    } else if (before.current) {
      if (active === document.body || panel.current?.contains(active)) before.current.focus({ preventScroll: true });
      before.current = null;
    }
  }, [panel, whole]);
}
