import { type ReactNode, type RefObject, useLayoutEffect, useRef, useState } from 'react';

/** The text of a step. Where it is longer than its place it scrolls, and fades at the edge behind which it goes on. */
export function RunningText({ children }: { children: ReactNode }) {
  const frame = useRef<HTMLDivElement>(null);
  const { above, below } = useHidden(frame);
  return (
    <div
      className="prose-text"
      ref={frame}
      data-above={above || undefined}
      data-below={below || undefined}
      // What scrolls can be scrolled with the keyboard.
      tabIndex={above || below ? 0 : undefined}
    >
      <div>{children}</div>
    </div>
  );
}

/** Less than this is the rounding of a browser, or the space beneath the last line. */
const SOME = 8;

/** Whether a part of what scrolls lies above its upper edge, and whether one lies below its lower edge. */
function useHidden(frame: RefObject<HTMLElement | null>): { readonly above: boolean; readonly below: boolean } {
  const [hidden, setHidden] = useState({ above: false, below: false });
  useLayoutEffect(() => {
    const element = frame.current;
    if (!element) return;
    const look = (): void => {
      const { scrollTop, scrollHeight, clientHeight } = element;
      const above = scrollTop > SOME;
      const below = scrollHeight - clientHeight - scrollTop > SOME;
      setHidden((now) => (now.above === above && now.below === below ? now : { above, below }));
    };
    look();
    const observer = new ResizeObserver(look);
    observer.observe(element);
    if (element.firstElementChild) observer.observe(element.firstElementChild);
    element.addEventListener('scroll', look, { passive: true });
    return () => {
      observer.disconnect();
      element.removeEventListener('scroll', look);
    };
  }, [frame]);
  return hidden;
}
