import { type RefObject, useLayoutEffect, useRef } from 'react';

/** What covers the page has the focus, in its cells, and gives it back: what had it is hidden meanwhile. */
export function useBorrowedFocus(panel: RefObject<HTMLElement | null>, isOpen: boolean): void {
  const before = useRef<HTMLElement | null>(null);
  useLayoutEffect(() => {
    if (isOpen) {
      const { activeElement } = document;
      before.current = activeElement instanceof HTMLElement ? activeElement : null;
      panel.current?.querySelector<HTMLElement>('[role=grid]')?.focus({ preventScroll: true });
    } else {
      if (document.activeElement === document.body) before.current?.focus({ preventScroll: true });
      before.current = null;
    }
  }, [panel, isOpen]);
}
