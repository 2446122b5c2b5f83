import { currentLink } from '@/app/store/address';
import { actions } from '@/app/store/store';

/** How long “Link copied” stays. */
const SHOWN_MS = 2000;

/** The address, until there is what makes a link that is better to send. */
let link = currentLink;

/** From now on what is copied is made so. */
export function copyAs(make: () => string): void {
  link = make;
}

let shown: ReturnType<typeof setTimeout> | undefined;

/** Copies the link to what is on screen, and says so; where the page may not copy, shows the link, selected. */
export async function copyLink(): Promise<void> {
  try {
    await navigator.clipboard.writeText(link());
  } catch {
    // Over plain http there is no clipboard at all; elsewhere the browser, or the frame around the page, may refuse.
    actions().set({ dialog: 'link' });
    return;
  }
  clearTimeout(shown);
  actions().set({ copied: true });
  shown = setTimeout(() => actions().set({ copied: false }), SHOWN_MS);
}
