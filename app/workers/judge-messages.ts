/** What the page tells the worker that judges a network. `run` counts what was asked for; the settings say what
 * is taken away, as `ablationOf` reads them. */
export type JudgeOrder =
  | { readonly do: 'load'; readonly file: Uint8Array }
  | { readonly do: 'judge'; readonly run: number; readonly settings: Readonly<Record<string, number>> }
  | { readonly do: 'cancel' };

/** What the worker tells the page. */
export type JudgeReport =
  /** What the first of the bench's pictures are taken for; the run is over when that is said of all. */
  | { readonly kind: 'answers'; readonly run: number; readonly answers: Uint8Array }
  | { readonly kind: 'fault'; readonly message: string };
