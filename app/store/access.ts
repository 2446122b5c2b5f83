import type { State } from './state';

/** What a group of actions gets of the store. */
export interface Access {
  readonly get: () => State;
  readonly set: (change: Partial<State>) => void;
}
