import { type RefObject, useEffect, useState } from 'react';
import { spokenText } from '@/app/page/spoken';

const NEXT = '[data-cover="next"]';

/** The words that Next uncovers, as they stand covered in the picture of the page; empty where nothing is covered. */
export function useCovered(frame: RefObject<HTMLIFrameElement | null>): string {
  const [text, setText] = useState('');
  useEffect(() => {
    const element = frame.current;
    if (!element) return;
    const observer = new MutationObserver(() => read());
    const read = (): void => {
      const covered = [...(element.contentDocument?.querySelectorAll(NEXT) ?? [])];
      setText(covered.map(spokenText).join(' '));
    };
    const watch = (): void => {
      observer.disconnect();
      const page = element.contentDocument?.body;
      if (page)
        observer.observe(page, { subtree: true, childList: true, attributes: true, attributeFilter: ['data-cover'] });
      read();
    };
    watch();
    element.addEventListener('load', watch);
    return () => {
      observer.disconnect();
      element.removeEventListener('load', watch);
    };
  }, [frame]);
  return text;
}
