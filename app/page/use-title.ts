import { useLayoutEffect } from 'react';

/** Names the tab after what is on the page, for as long as it is there. */
export function useTitle(title: string): void {
  useLayoutEffect(() => {
    document.title = `${title} · Headlight`;
    return () => {
      document.title = 'Headlight';
    };
  }, [title]);
}
