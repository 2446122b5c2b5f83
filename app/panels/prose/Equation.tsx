import { type ReactNode, useLayoutEffect, useRef } from 'react';
import type { Cover } from '@/app/store/uncovering';

/** Letters do not shrink in proportion: browsers round their widths, so that one try may leave some pixels too many. */
const TRIES = 4;

/**
 * The formula of a step between two lines, as large as the column allows, but never smaller than what must be read from
 * where the stage is looked at: it goes on in the next line instead, and scrolls where not even that is enough.
 */
export function Equation({ of, cover, children }: { of: string; cover: Cover; children: ReactNode }) {
  const frame = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another formula has another width
  useLayoutEffect(() => {
    const element = frame.current;
    if (!element) return;
    const shrink = (): void => {
      delete element.dataset.broken;
      if (!shrinkToFit(element)) {
        element.dataset.broken = '';
        shrinkToFit(element);
      }
      // What scrolls can be scrolled with the keyboard.
      if (isTooWide(element)) element.tabIndex = 0;
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

const isTooWide = ({ scrollWidth, clientWidth }: Element): boolean => scrollWidth > clientWidth;

/** Whether a formula that is made as small as need be, and may be, fits. */
function shrinkToFit(element: HTMLElement): boolean {
  element.style.fontSize = '';
  const formula = getComputedStyle(element.querySelector('.katex') ?? element);
  const least = Number.parseFloat(formula.getPropertyValue('--stage-text')) / Number.parseFloat(formula.fontSize) || 1;
  let share = 1;
  for (let i = 0; i < TRIES && share > least && isTooWide(element); i++) {
    share = Math.max(least, (share * 0.99 * element.clientWidth) / element.scrollWidth);
    element.style.fontSize = `${share}em`;
  }
  return !isTooWide(element);
}
