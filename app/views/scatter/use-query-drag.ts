import { type RefObject, useEffect, useRef } from 'react';

/** Lets a handle be dragged with mouse, pen or finger. d3's drag (6 KB) comes after the first numbers; keys work before. */
export function useQueryDrag(handle: RefObject<SVGGElement | null>, move: (x: number) => void): void {
  const latest = useRef(move);
  latest.current = move;
  useEffect(() => {
    let stop: (() => void) | null = null;
    let gone = false;
    const attach = async () => {
      const { attachDrag } = await import('./drag');
      if (!gone && handle.current) stop = attachDrag(handle.current, (x) => latest.current(x));
    };
    // Effects may run before what was drawn is on the page. Offline, before it was ever fetched, the arrow keys and the
    // number itself still move the query.
    const timer = setTimeout(() => attach().catch(() => undefined));
    return () => {
      gone = true;
      clearTimeout(timer);
      stop?.();
    };
  }, [handle]);
}
