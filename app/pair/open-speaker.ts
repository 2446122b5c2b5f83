import { actions, store } from '@/app/store/store';
import { speakerLink } from './links';
import { pairHere, pairing } from './pairing';

/** What the browser calls the speaker's window: asked for again, it is the same one. */
export const speakerWindow = (pair: string): string => `headlight-speaker-${pair}`;

/** The page becomes one of a pair, which a class sees. */
export function becomeAudience(): void {
  pairing.setState({ id: pairHere() });
  if (!store.getState().present) actions().present(true);
}

/** Opens the speaker's window; where the browser does not let a page open one, shows the link to it. */
export function openSpeaker(): void {
  becomeAudience();
  const pair = pairHere();
  const opened = window.open(speakerLink(pair, store.getState()), speakerWindow(pair), 'popup,width=1280,height=800');
  if (opened) opened.focus();
  else actions().set({ dialog: 'speaker' });
}
