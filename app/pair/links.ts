import { catalogue } from '@/app/store/catalogue';
import { linkTo } from '@/app/store/link-to';
import type { State } from '@/app/store/state';
import { format } from '@/lib/permalink/link';
import type { LinkState } from '@/lib/permalink/state';

const inRole = (role: string, hash: string): string => `${location.pathname}?${role}${hash}`;

/** The window that drives the page of a pair. */
export const speakerLink = (pair: string, state: LinkState): string =>
  inRole(`speaker=${pair}`, format(state, catalogue));

/** That page, opened again. */
export const audienceLink = (pair: string, state: LinkState): string =>
  inRole(`audience=${pair}`, format(state, catalogue));

/** What is on it, in small; without a pair, what a state shows. */
export const mirrorLink = (pair: string, state: LinkState): string =>
  inRole(`mirror=${pair}`, format(state, catalogue));

/** The teacher's words to a lesson, in full: it is opened elsewhere. */
export const notesLink = (state: Pick<State, 'lang' | 'picture' | 'step'>, lesson: string): string =>
  `${location.origin}${inRole('notes', linkTo({ ...state, picture: { kind: 'bundled', id: '' } }, { lesson, step: state.step }))}`;
