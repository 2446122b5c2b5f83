import { takeApart } from '@/lib/permalink/address';
import { understand } from '@/lib/permalink/link';
import { loadPacker, mayNeedPacker } from '@/lib/permalink/load-packer';
import { catalogue } from './catalogue';
import { loadOpening } from './opened';

/** What an address says, once there is what its picture is packed with and what an opened tensor needs. It may be a megabyte: it is read this once. */
export async function readAddress(hash: string): Promise<ReturnType<typeof understand>> {
  const address = takeApart(hash);
  if (mayNeedPacker(address)) await loadPacker();
  const understood = understand(address, catalogue);
  if (understood.state.opened) await loadOpening();
  return understood;
}
