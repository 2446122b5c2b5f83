import { useEffect, useLayoutEffect, useRef } from 'react';
import { useStore as useVanilla } from 'zustand';
import { pairing } from '@/app/pair/pairing';
import { SharedSpot } from '@/app/pair/spot';
import { useStore } from '@/app/store/store';

/** Where the pointer was last, in CSS pixels: a key says nothing of it. Null: nobody has moved it yet. */
let last: readonly [x: number, y: number] | null = null;

const remember = ({ clientX, clientY }: PointerEvent): void => {
  last = [clientX, clientY];
};

/** A spot in the place of the pointer, large enough for the back row, in every window of a pair. Clicks go through it. */
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
  const pair = useVanilla(pairing, ({ id }) => id);
  useLayoutEffect(() => {
    const { current } = spot;
    const page = document.documentElement;
    if (!current) return;
    // Written by hand: at every move of the pointer nothing else of the page is drawn again.
    const put = (x: number, y: number): void => {
      current.style.translate = `${x}px ${y}px`;
      current.hidden = false;
    };
    const hide = (): void => {
      current.hidden = true;
    };
    const shared = new SharedSpot(pair, (at) => (at ? put(at[0] * innerWidth, at[1] * innerHeight) : hide()));
    const follow = ({ clientX, clientY }: PointerEvent): void => {
      put(clientX, clientY);
      shared.tell([clientX / innerWidth, clientY / innerHeight]);
    };
    const leave = (): void => {
      hide();
      shared.tell(null);
    };
    put(...(last ?? [innerWidth / 2, innerHeight / 2]));
    addEventListener('pointermove', follow, { passive: true });
    page.addEventListener('pointerleave', leave);
    return () => {
      removeEventListener('pointermove', follow);
      page.removeEventListener('pointerleave', leave);
      shared.close();
    };
  }, [pair]);
  return <div className="laser" ref={spot} aria-hidden="true" />;
}
