import { type ReactNode, useLayoutEffect, useRef } from 'react';
import type { Cover } from '@/app/store/uncovering';

/** A formula is shrunk to its column down to this share; beyond, it scrolls. */
const LEAST = 0.62;
/** Letters do not shrink in proportion: browsers round their widths, so that one try may leave some pixels too many. */
const TRIES = 4;

/** The formula of a step between two lines, as large as the column allows. */
export function Equation({ of, cover, children }: { of: string; cover: Cover; children: ReactNode }) {
  const frame = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another formula has another width
  useLayoutEffect(() => {
    const element = frame.current;
    if (!element) return;
    const shrink = (): void => {
      element.style.fontSize = '';
      let share = 1;
      for (let i = 0; i < TRIES && share > LEAST && element.scrollWidth > element.clientWidth; i++) {
        share = Math.max(LEAST, (share * 0.99 * element.clientWidth) / element.scrollWidth);
        element.style.fontSize = `${share}em`;
      }
      // What scrolls can be scrolled with the keyboard.
      if (element.scrollWidth > element.clientWidth) element.tabIndex = 0;
      else element.removeAttribute('tabindex');
    };
    shrink();
    const observer = new ResizeObserver(shrink);
    observer.observe(element);
    // The fonts may arrive after the first layout and make the formula wider; not every browser tells of all of them.
    void document.fonts?.ready.then(shrink);
    document.fonts?.addEventListener('loadingdone', shrink);
    return () => {
      observer.disconnect();
      document.fonts?.removeEventListener('loadingdone', shrink);
    };
  }, [of]);
  return (
    <div className="equation" data-cover={cover}>
      <div ref={frame}>{children}</div>
    </div>
  );
}
