import { useEffect, useRef, useState } from 'react';

/** Does it when the next frame has been painted. The answer takes it back. */
export function afterFrame(work: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const frame = requestAnimationFrame(() => {
    timer = setTimeout(work);
  });
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
}

/**
 * The value, but a new one only when the frame that answers with it elsewhere has been painted: for what may follow a
 * gesture a moment later. While values keep coming, it follows once a frame.
 */
export function useAfterFrame<T>(value: T): T {
  const [shown, setShown] = useState(value);
  const latest = useRef(value);
  const waiting = useRef(false);
  useEffect(() => {
    latest.current = value;
    if (waiting.current || Object.is(shown, value)) return;
    waiting.current = true;
    afterFrame(() => {
      waiting.current = false;
      setShown(() => latest.current);
    });
  }, [value, shown]);
  return shown;
}
