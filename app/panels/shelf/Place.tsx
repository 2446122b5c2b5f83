import { store, useStore } from '@/app/store/store';
import type { Language } from '@/content/language';
import { useFetched } from '../fetched';

type Parts = typeof import('./parts').shelfParts;
let parts: Parts | null = null;

/** Fetches the shelf and what it needs, once. */
export async function loadShelf(language: Language = store.getState().lang): Promise<void> {
  const { shelfParts, fetchRest } = await import('./parts');
  await fetchRest(language);
  parts = shelfParts;
}

const fetch = () => loadShelf();

/** The list of the run's tensors beside the stage (`shelf`), or what stands above an opened one, once it is asked for. */
export function ShelfPlace({ part }: { part: keyof Parts }) {
  const wanted = useStore((state) => state[part] !== null);
  useFetched(!wanted || parts !== null, fetch);
  const Part = wanted && parts?.[part];
  return Part && <Part />;
}
