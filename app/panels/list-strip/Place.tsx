import type { ComponentType } from 'react';
import { bringListing } from '@/app/store/listed';
import { useStore } from '@/app/store/store';
import type { Language } from '@/content/language';
import { Strip } from '../strip/Strip';

let ListStrip: ComponentType | null = null;

/** Fetches the strip of a way across lessons, and what its steps are called. */
export async function loadListStrip(list: string, language: Language): Promise<void> {
  const part = await import('./ListStrip');
  bringListing(part.listing);
  await part.loadStops(list, language);
  ListStrip = part.ListStrip;
}

/** The steps of the way that one is on; on none, the network. */
export function StripPlace() {
  const listed = useStore(({ list }) => list !== '');
  return listed && ListStrip ? <ListStrip /> : <Strip />;
}
