import { pairing } from '@/app/pair/pairing';
import { store } from '@/app/store/store';
import type { Votes } from '@/app/store/votes';
import { clearVotes } from './voting';

/** The tab remembers the votes of the sitting, for as long as it is open: a page that is loaded again goes on with them. */
const KEPT = 'headlight-votes';

/** Takes up what was kept, and keeps what is voted from now on. Returns how to stop. */
export function keepVotes(): () => void {
  const votes = kept();
  if (votes.length && !store.getState().votes) store.setState({ votes });
  const stop = store.subscribe((now, before) => {
    if (now.votes !== before.votes) keep(now.votes);
  });
  // A tab that was duplicated has the memory of another audience, whose votes are not its own.
  const stopLeaving = pairing.subscribe((now, before) => {
    if (now.id === null && before.id !== null) clearVotes();
  });
  return () => {
    stop();
    stopLeaving();
  };
}

function keep(votes: Votes = []): void {
  try {
    sessionStorage.setItem(KEPT, JSON.stringify(votes));
  } catch {
    // Where nothing may be kept the votes last until the page is loaded again.
  }
}

function kept(): Votes {
  try {
    const found: unknown = JSON.parse(sessionStorage.getItem(KEPT) ?? '[]');
    return Array.isArray(found) ? found : [];
  } catch {
    return [];
  }
}
