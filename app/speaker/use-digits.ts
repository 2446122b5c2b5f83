import { type RefObject, useEffect } from 'react';
import { takesText } from '@/app/presenter/owner';

/** Hands the keys that choose an option, or begin a vote on them, on to the picture of the page, where the options stand. */
export function useDigits(frame: RefObject<HTMLIFrameElement | null>): void {
  useEffect(() => {
    const pass = (event: KeyboardEvent): void => {
      const { key, code, ctrlKey, metaKey, altKey } = event;
      const page = frame.current?.contentWindow;
      if (!page || event.defaultPrevented || ctrlKey || metaKey || altKey) return;
      if (!(/^(Digit|Numpad)[1-9]$/.test(code) || key.toLowerCase() === 'h') || takesText(event.target)) return;
      page.dispatchEvent(new KeyboardEvent('keydown', { key, code, cancelable: true }));
    };
    addEventListener('keydown', pass);
    return () => removeEventListener('keydown', pass);
  }, [frame]);
}
