import { takeApart } from '@/lib/permalink/address';
import { understand } from '@/lib/permalink/link';
import { loadPacker, mayNeedPacker } from '@/lib/permalink/load-packer';
import { catalogue } from './catalogue';

/** What an address says, once there is what its picture is packed with. It may be a megabyte: it is read this once. */
export async function readAddress(hash: string): Promise<ReturnType<typeof understand>> {
  const address = takeApart(hash);
  if (mayNeedPacker(address)) await loadPacker();
  return understand(address, catalogue);
}
