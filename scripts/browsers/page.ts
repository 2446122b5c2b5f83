/** What can be handed to a page: JSON. */
export type Plain = null | boolean | number | string | readonly Plain[] | { readonly [key: string]: Plain };

/** One page in one browser, 1440 × 900 CSS pixels large: as much as every browser can do, and no more. */
export interface Page {
  /** Name and version: Firefox 153.8.0. */
  readonly name: string;
  /** Loads an address anew, even the one that is open. */
  open(url: string): Promise<void>;
  /** Runs a function in the page: it sees nothing of what surrounds it here, and what it gives travels as JSON. */
  evaluate<A extends readonly Plain[], R>(work: (...args: A) => R, ...args: A): Promise<Awaited<R>>;
  /** Presses and releases one key, named as KeyboardEvent.key names it. */
  press(key: string): Promise<void>;
  /** Clicks a point, in CSS pixels of the viewport. */
  clickAt(x: number, y: number): Promise<void>;
  /** What pages logged as an error or threw since this was asked last. */
  faults(): Promise<string[]>;
  close(): Promise<void>;
}

export const VIEWPORT = { width: 1440, height: 900 };

/** A call of a function as the text of an expression. tsx names functions with a helper that no page has. */
export const expressionOf = (work: (...args: never) => unknown, args: readonly Plain[]): string =>
  `(() => { const __name = (named) => named; return (${work})(${args.map((arg) => JSON.stringify(arg)).join(', ')}); })()`;
