import { store, useStore } from '@/app/store/store';
import { fetchWords } from '@/app/words/define';
import { useFetched } from '../fetched';

let Panel: typeof import('./LargePanel').LargePanel | null = null;

/** Fetches what enlarges, once. */
async function loadLarge(): Promise<void> {
  const { LargePanel } = await import('./LargePanel');
  await fetchWords(store.getState().lang);
  Panel = LargePanel;
}

/** What is enlarged over the whole screen, once it is asked for. */
export function LargePlace() {
  const wanted = useStore(({ large }) => large !== 'nothing');
  useFetched(!wanted || Panel !== null, loadLarge);
  return Panel && <Panel />;
}
