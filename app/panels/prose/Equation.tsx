import { type ReactNode, useLayoutEffect, useRef } from 'react';

/** A formula is shrunk to its column down to this share; beyond, it scrolls. */
const LEAST = 0.62;

/** The formula of a step between two lines, as large as the column allows. */
export function Equation({ of, children }: { of: string; children: ReactNode }) {
  const frame = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another formula has another width
  useLayoutEffect(() => {
    const element = frame.current;
    if (!element) return;
    const shrink = (): void => {
      element.style.fontSize = '';
      const share = element.clientWidth / element.scrollWidth;
      if (share < 1) element.style.fontSize = `${Math.max(LEAST, share * 0.99)}em`;
      // What scrolls can be scrolled with the keyboard.
      if (element.scrollWidth > element.clientWidth) element.tabIndex = 0;
      else element.removeAttribute('tabindex');
    };
    shrink();
    const observer = new ResizeObserver(shrink);
    observer.observe(element);
    // The fonts may arrive after the first layout and make the formula wider.
    void document.fonts?.ready.then(shrink);
    return () => observer.disconnect();
  }, [of]);
  return (
    <div className="equation">
      <div ref={frame}>{children}</div>
    </div>
  );
}
