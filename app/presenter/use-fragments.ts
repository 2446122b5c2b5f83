import { useEffect } from 'react';
import { fetchFragments } from '@/app/store/late-fragments';
import { store } from '@/app/store/store';

/** Fetches what uncovers fragments as soon as a lesson is presented. Until it has come, all of a step is in sight. */
export function useFragments(): void {
  useEffect(() => {
    const fetch = (): void => {
      const { present, lesson } = store.getState();
      if (present && lesson) void fetchFragments(lesson).catch(() => undefined);
    };
    fetch();
    return store.subscribe((now, before) => {
      if (now.present !== before.present || now.step !== before.step || now.lesson !== before.lesson) fetch();
    });
  }, []);
}
