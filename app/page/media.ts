import { useCallback, useSyncExternalStore } from 'react';

/** Asked for at every change of the page: made once. */
const queries = new Map<string, MediaQueryList>();

function query(media: string): MediaQueryList {
  const found = queries.get(media) ?? matchMedia(media);
  queries.set(media, found);
  return found;
}

/** Whether a media query holds. */
export function useMedia(media: string): boolean {
  const follow = useCallback(
    (changed: () => void) => {
      query(media).addEventListener('change', changed);
      return () => query(media).removeEventListener('change', changed);
    },
    [media],
  );
  return useSyncExternalStore(
    follow,
    () => query(media).matches,
    () => false,
  );
}
