import { withWords } from '@/app/page/with-words';
import { useStore } from '@/app/store/store';
import { useFetched } from '../fetched';

let Panel: typeof import('./LargePanel').LargePanel | null = null;

/** Fetches what enlarges, once. */
async function loadLarge(): Promise<void> {
  Panel = (await withWords(import('./LargePanel'))).LargePanel;
}

/** What is enlarged over the whole screen, once it is asked for. */
export function LargePlace() {
  const wanted = useStore(({ large }) => large !== 'nothing');
  useFetched(!wanted || Panel !== null, loadLarge);
  return Panel && <Panel />;
}
