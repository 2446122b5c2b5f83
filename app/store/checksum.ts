import { checksum } from '@/lib/trace/checksum';
import { runsOf } from './runs';
import { store } from './store';

/** Of the run on screen, edits included; null at home, where there is none. */
export function checksumOnScreen(): string | null {
  const runs = runsOf(store.getState());
  return runs && checksum(runs.trace);
}
