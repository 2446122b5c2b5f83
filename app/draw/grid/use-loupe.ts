import { type PointerEvent, type ReactNode, useState } from 'react';
import type { LoupeProps } from '../loupe/Loupe';

/** Fingers cannot pick smaller cells, in CSS pixels: they drag over them instead. */
export const FINGER = 24;

interface Fetched {
  readonly Loupe: (props: LoupeProps) => ReactNode;
  readonly first: LoupeProps['first'];
}

/**
 * What shows small cells large beside the finger that is on them: fetched when the first finger comes, and shown to it
 * if it is still there.
 */
export function useLoupe(wanted: boolean) {
  const [fetched, setFetched] = useState<Fetched | null>(null);
  return {
    loupe: wanted ? fetched : null,
    fetchFor({ pointerType, nativeEvent }: PointerEvent): void {
      if (!wanted || fetched || pointerType !== 'touch') return;
      let first: LoupeProps['first'] = nativeEvent;
      const lifted = () => {
        first = null;
      };
      for (const end of ['pointerup', 'pointercancel']) addEventListener(end, lifted, { once: true });
      import('../loupe/Loupe').then(({ Loupe }) => setFetched({ Loupe, first })).catch(() => undefined);
    },
  };
}
