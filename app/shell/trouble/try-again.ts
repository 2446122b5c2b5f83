import { mendStyles } from '@/app/fetch/styles';
import { PATIENCE_MS, within } from '@/app/fetch/within';
import type { Prepared } from '@/app/store/address';
import type { DialogName } from '@/app/store/dialog';
import { readAddress } from '@/app/store/read-address';
import { actions, store } from '@/app/store/store';
import type { Trouble } from '@/app/store/trouble';
import type { LinkState } from '@/lib/permalink/state';

/** How what the page shows is fetched. */
export interface Fetchers {
  readonly dialogs: Readonly<Record<Exclude<DialogName, null>, () => Promise<unknown>>>;
  laterParts(state: LinkState): Promise<void>;
  prepare(state: LinkState): Promise<Prepared>;
}

/**
 * Fetches again what could not be had. In place, so that nothing is lost; where that fails although the site answers,
 * this browser remembers the failed download (Firefox and WebKit do for modules) or the site has a new version: then the
 * page is loaded afresh at the address that was wanted. While nothing answers the page is all there is, and stays.
 */
export async function tryAgain(trouble: Trouble, fetchers: Fetchers): Promise<void> {
  try {
    await mendStyles();
    await within(PATIENCE_MS, again(trouble, fetchers));
  } catch {
    if (!(await siteAnswers())) return;
    if (trouble.what === 'page') history.pushState(null, '', trouble.hash);
    location.reload();
  }
}

async function again(trouble: Trouble, { dialogs, laterParts, prepare }: Fetchers): Promise<void> {
  const { set, setWeights } = actions();
  if (trouble.what === 'dialog') {
    await dialogs[trouble.dialog]();
    set({ dialog: trouble.dialog, trouble: null });
  } else if (trouble.what === 'part') {
    await laterParts(store.getState());
    set({ trouble: null });
  } else if (trouble.what === 'weights' && store.getState().lesson) {
    await setWeights(trouble.wanted);
  } else {
    const wanted = trouble.what === 'page' ? trouble.hash : location.hash;
    const { state } = await readAddress(wanted);
    const { trouble: left } = await prepare(state);
    // The address opens it, where it is another one.
    if (wanted === location.hash) set({ trouble: left });
    else location.hash = wanted;
  }
}

async function siteAnswers(): Promise<boolean> {
  try {
    // No GET: a service worker would answer from what it keeps.
    const asked = fetch(document.baseURI, { method: 'HEAD', cache: 'no-store' });
    return (await within(PATIENCE_MS, asked)).ok;
  } catch {
    return false;
  }
}
