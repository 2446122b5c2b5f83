import { type RefObject, useLayoutEffect, useState } from 'react';

/** Smaller, without the numbers as they are put in, without the symbols, without what the symbols mean. */
const MOST = 4;

/**
 * How much must be left out of a cell's arithmetic so that the rest fits its room: nothing at first, and one thing more
 * as long as it does not. Begins anew with another cell or room.
 */
export function useLack(frame: RefObject<HTMLElement | null>, of: object): number {
  const [found, setFound] = useState({ of, lack: 0 });
  const lack = found.of === of ? found.lack : 0;
  useLayoutEffect(() => {
    const room = frame.current?.parentElement;
    if (!room || lack === MOST) return;
    if (room.scrollHeight > room.clientHeight || room.scrollWidth > room.clientWidth) setFound({ of, lack: lack + 1 });
  }, [frame, of, lack]);
  useLayoutEffect(() => {
    const room = frame.current?.parentElement;
    if (!room) return;
    const again = (): void => setFound((before) => ({ ...before, lack: 0 }));
    const observer = new ResizeObserver(again);
    observer.observe(room);
    // Letters of another width take another room.
    document.fonts.addEventListener('loadingdone', again);
    return () => {
      observer.disconnect();
      document.fonts.removeEventListener('loadingdone', again);
    };
  }, [frame]);
  return lack;
}
