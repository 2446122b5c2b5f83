import { type RefObject, useLayoutEffect, useState } from 'react';
import { type BenchLayout, benchLayout, type Drawn } from './bench-layout';

/** What stands above and below the bench on the first screen: top bar, title, margins. */
const AROUND = 270;

const same = (a: BenchLayout, b: BenchLayout): boolean => JSON.stringify(a) === JSON.stringify(b);

/** The bench as large as its frame and the window allow; before they can be measured, as on a laptop. */
export function useBenchLayout(frame: RefObject<HTMLElement | null>, drawn: Drawn): BenchLayout {
  const [layout, setLayout] = useState(() => benchLayout({ width: 1300, height: 600 }, drawn));
  useLayoutEffect(() => {
    const element = frame.current;
    if (!element) return;
    const measure = (): void => {
      const next = benchLayout({ width: element.clientWidth, height: innerHeight - AROUND }, drawn);
      setLayout((before) => (same(before, next) ? before : next));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    addEventListener('resize', measure);
    return () => {
      observer.disconnect();
      removeEventListener('resize', measure);
    };
  }, [frame, drawn]);
  return layout;
}
