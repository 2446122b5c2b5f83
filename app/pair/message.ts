/** A window that takes part in a pair: the page that a class sees, what drives it, what shows it in small. */
export interface Member {
  readonly id: string;
  readonly role: 'audience' | 'speaker' | 'mirror';
  /** When it was loaded, in milliseconds. */
  readonly since: number;
}

/** When a state was made: after how many changes, and by whom, which decides between two that were made at once. */
export type Stamp = readonly [turn: number, by: string];

/** Of a window that has no state yet that others should take up. */
export const NOTHING: Stamp = [-1, ''];

export const isLater = ([turn, by]: Stamp, [otherTurn, otherBy]: Stamp): boolean =>
  turn === otherTurn ? by > otherBy : turn > otherTurn;

export type Message<T> = { readonly from: Member } & (
  | { readonly kind: 'state'; readonly stamp: Stamp; readonly state: T }
  /** `hello`: a window that has come asks for the state. `anyone`: is the audience there? It says `here`. */
  | { readonly kind: 'hello' | 'anyone' | 'here' | 'bye' }
);
