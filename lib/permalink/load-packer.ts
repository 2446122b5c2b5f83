import type { Address } from './address';

type Packer = typeof import('./packer');

let loaded: Packer | null = null;

/** Fetches the packer of pictures of one's own. Most visits need none, so it is no part of the first load. */
export async function loadPacker(): Promise<void> {
  loaded ??= await import('./packer');
}

/** @throws Error before `loadPacker` is done */
export function packer(): Packer {
  if (!loaded) throw new Error('A picture in a link is packed: await loadPacker() before reading or writing one.');
  return loaded;
}

/** Whether an address holds a packed picture. */
export const mayNeedPacker = ({ fields }: Address): boolean => fields.some(([, value]) => isPacked(value));

/** How a packed picture begins. */
export const isPacked = (value: string): boolean => value.startsWith('x~');
