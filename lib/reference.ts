/** A reference taken apart: see `Ref` of content/stage.ts for what its text may say. */
export interface Reference {
  /** A trace name, with holes such as `{block}`. */
  readonly name: string;
  /** Axes that are held, at a number or at what a hole says. */
  readonly holds: readonly (readonly [axis: string, at: string])[];
  /** Which of the step's runs; null: the one on screen. */
  readonly run: string | null;
  readonly transposed: boolean;
}

const FORM = /^([^:@^]*)((?::[^:@^=]+=[^:@^=]+)*)(?:@([^:@^]+))?(\^T)?$/;

/** Reads the text of a reference. Text of another form is taken for a name, which no run has. */
export function parseRef(text: string): Reference {
  const [whole, name = text, holds = '', run, transposed] = FORM.exec(text) ?? [];
  if (whole === undefined) return { name: text, holds: [], run: null, transposed: false };
  const pairs = holds.split(':').slice(1);
  return {
    name,
    holds: pairs.map((pair) => pair.split('=') as [string, string]),
    run: run ?? null,
    transposed: transposed !== undefined,
  };
}

export const formatRef = ({ name, holds, run, transposed }: Reference): string =>
  `${name}${holds.map(([axis, at]) => `:${axis}=${at}`).join('')}${run === null ? '' : `@${run}`}${transposed ? '^T' : ''}`;
