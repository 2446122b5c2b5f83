import { useRef, useState } from 'react';

/** A value that follows what is wanted, except while it is held: then it stays what it was. */
export function useHeld<T>(wanted: T): { value: T; hold: () => void; release: () => void } {
  const latest = useRef(wanted);
  latest.current = wanted;
  const [held, setHeld] = useState<{ value: T } | null>(null);
  return {
    value: held ? held.value : wanted,
    hold: () => setHeld({ value: latest.current }),
    release: () => setHeld(null),
  };
}
