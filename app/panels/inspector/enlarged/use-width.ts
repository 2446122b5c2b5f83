import { type RefObject, useLayoutEffect, useState } from 'react';

/** Before it can be measured (on a server, in tests): that of a stage at 1080 lines. */
const USUAL = 48;

/** The width of an element in ems of its own type. */
export function useWidth(of: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(USUAL);
  useLayoutEffect(() => {
    const element = of.current;
    if (!element) return;
    const measure = (): void => {
      const em = Number.parseFloat(getComputedStyle(element).fontSize);
      if (em > 0 && element.clientWidth > 0) setWidth(element.clientWidth / em);
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [of]);
  return width;
}
