import { useLayoutEffect, useRef, useState } from 'react';

/** Sizes of type by the size that presenting promises, which is 1. */
const SIZES = [0.5, 0.66, 0.83, 1, 1.4] as const;

/** Lines of text, each larger than the one above; each says how large it is on this screen. */
export function SampleLines({ say }: { say: (pixels: number) => string }) {
  const list = useRef<HTMLUListElement>(null);
  const [least, setLeast] = useState(24);
  useLayoutEffect(() => {
    const { current } = list;
    if (!current) return;
    const measure = (): void => setLeast(Number.parseFloat(getComputedStyle(current).fontSize) || 24);
    const observer = new ResizeObserver(measure);
    observer.observe(current);
    return () => observer.disconnect();
  }, []);
  return (
    <ul className="check-lines" ref={list}>
      {SIZES.map((size) => (
        <li key={size} data-promised={size === 1 || undefined} style={{ fontSize: `${size}em` }}>
          {say(Math.round(size * least))}
        </li>
      ))}
    </ul>
  );
}
