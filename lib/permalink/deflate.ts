import type { Address } from './address';

type Deflate = typeof import('./packer');

let loaded: Deflate | null = null;

/** Fetches the packer that pictures of one's own travel with. Most visits need none, so it is no part of the first load. */
export async function loadDeflate(): Promise<void> {
  if (loaded) return;
  // Named one by one, so that the bundler leaves the rest of the library out.
  const { deflateSync, inflateSync } = await import('./packer');
  loaded = { deflateSync, inflateSync };
}

/** @throws Error before `loadDeflate` is done */
export function deflate(): Deflate {
  if (!loaded) throw new Error('A picture in a link is packed: await loadDeflate() before reading or writing one.');
  return loaded;
}

/** Whether an address holds a packed picture. */
export const mayNeedDeflate = ({ fields }: Address): boolean => fields.some(([, value]) => isPacked(value));

/** How a packed picture begins. */
export const isPacked = (value: string): boolean => value.startsWith('x~');
