import { type ReactNode, useEffect, useRef, useState } from 'react';

/** A decoration that is made when somebody can see it, and kept from then on. */
export function InSight({ className, children }: { className: string; children: ReactNode }) {
  const place = useRef<HTMLDivElement>(null);
  const [seen, setSeen] = useState(false);
  useEffect(() => {
    if (seen || !place.current) return;
    const observer = new IntersectionObserver(([entry]) => entry?.isIntersecting && setSeen(true));
    observer.observe(place.current);
    return () => observer.disconnect();
  }, [seen]);
  return (
    <div ref={place} className={className} aria-hidden="true">
      {seen && children}
    </div>
  );
}
