import { useEffect, useLayoutEffect, useRef } from 'react';
import { useStore } from '@/app/store/store';

/** Where the pointer was last, in CSS pixels: a key says nothing of it. Null: nobody has moved it yet. */
let last: readonly [x: number, y: number] | null = null;

const remember = ({ clientX, clientY }: PointerEvent): void => {
  last = [clientX, clientY];
};

/** A spot in the place of the pointer, large enough for the back row. Clicks go through it. */
export function Laser() {
  const laser = useStore((state) => state.laser && state.lesson !== null);
  useEffect(() => {
    addEventListener('pointermove', remember, { passive: true });
    return () => removeEventListener('pointermove', remember);
  }, []);
  return laser ? <Spot /> : null;
}

function Spot() {
  const spot = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const { current } = spot;
    const page = document.documentElement;
    if (!current) return;
    // Written by hand: at every move of the pointer nothing else of the page is drawn again.
    const put = (x: number, y: number): void => {
      current.style.translate = `${x}px ${y}px`;
      current.hidden = false;
    };
    const follow = ({ clientX, clientY }: PointerEvent): void => put(clientX, clientY);
    const leave = (): void => {
      current.hidden = true;
    };
    put(...(last ?? [innerWidth / 2, innerHeight / 2]));
    addEventListener('pointermove', follow, { passive: true });
    page.addEventListener('pointerleave', leave);
    return () => {
      removeEventListener('pointermove', follow);
      page.removeEventListener('pointerleave', leave);
    };
  }, []);
  return <div className="laser" ref={spot} aria-hidden="true" />;
}
