import { actions, store } from '@/app/store/store';
import { speakerLink } from './links';
import { pairHere, pairing } from './pairing';

/** What the browser calls the speaker's window: asked for again, it is the same one. */
export const speakerWindow = (pair: string): string => `headlight-speaker-${pair}`;

/** The page becomes one of a pair, which a class sees. */
export function becomeAudience(): void {
  pairing.setState({ id: pairHere(), begun: true });
  if (!store.getState().present) actions().present(true);
}

/** Opens the speaker's window, or brings it to the front; where the browser does not let a page open one, shows the link to it. */
export function openSpeaker(): void {
  becomeAudience();
  const pair = pairHere();
  // Without an address: one that is there already must not be loaded again.
  const opened = window.open('', speakerWindow(pair), 'popup,width=1280,height=800');
  if (!opened) {
    actions().set({ dialog: 'speaker' });
    return;
  }
  if (isEmpty(opened)) opened.location.replace(speakerLink(pair, store.getState()));
  opened.focus();
}

function isEmpty(opened: Window): boolean {
  try {
    return opened.location.href === 'about:blank';
  } catch {
    // Somebody has gone to another site in it.
    return true;
  }
}
