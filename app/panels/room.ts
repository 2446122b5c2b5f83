import { type RefObject, useLayoutEffect, useState } from 'react';
import type { Size } from '@/app/draw/view';

/** Text of so many pixels becomes text of `--stage-text`. */
export const LABEL_PX = 12;

/**
 * The space inside the frame, and how large text shall be read there; before they can be measured (on a server, in
 * tests), those of a laptop.
 */
export function useRoom(frame: RefObject<HTMLElement | null>): Size & { readonly text: number } {
  const [room, setRoom] = useState({ width: 1000, height: 600, text: LABEL_PX });
  useLayoutEffect(() => {
    const element = frame.current;
    if (!element) return;
    const measure = (): void => {
      // A sheet of paper shows what stood on the screen, scaled.
      if (matchMedia('print').matches) return;
      const style = getComputedStyle(element);
      const width = element.clientWidth - Number.parseFloat(style.paddingLeft) - Number.parseFloat(style.paddingRight);
      const height =
        element.clientHeight - Number.parseFloat(style.paddingTop) - Number.parseFloat(style.paddingBottom);
      const text = Number.parseFloat(style.getPropertyValue('--stage-text')) || LABEL_PX;
      setRoom((before) =>
        before.width === width && before.height === height && before.text === text ? before : { width, height, text },
      );
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [frame]);
  return room;
}
