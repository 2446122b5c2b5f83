/** A kind of JSON file that the site writes for its readers and takes back. */
interface OwnKind {
  /** What stands in it as `kind`. */
  readonly kind: string;
  /** The newest that is known. */
  readonly version: number;
  /** In characters: no such file is longer. */
  readonly most: number;
}

/** Why a file was refused: what was expected, where, and what came. */
export type OwnFileRefusal<Expected extends string> =
  | { readonly why: 'too-large'; readonly characters: number; readonly most: number }
  | { readonly why: 'not-json'; readonly begins: string }
  | { readonly why: 'not-ours'; readonly came: string }
  | { readonly why: 'newer'; readonly version: number; readonly known: number }
  | { readonly why: 'bad-value'; readonly at: string; readonly expected: Expected; readonly came: string };

/** A value that is not what it should be, by its place in the file: `answers["vit/scores"].tries`, `steps[2].note`. */
export class Refused<Expected extends string> extends Error {
  constructor(
    readonly at: string,
    readonly expected: Expected,
    readonly came: unknown,
  ) {
    super(`${at} should be ${expected}.`);
  }
}

type Values = Readonly<Record<string, unknown>>;

/** What such a text says, whole or not at all. `read` throws `Refused` at the first value that is not what it should be. */
export function readOwnFile<T extends object, Expected extends string>(
  text: string,
  { kind, version, most }: OwnKind,
  read: (file: Values) => T,
): T | { readonly refusal: OwnFileRefusal<Expected> } {
  if (text.length > most) return { refusal: { why: 'too-large', characters: text.length, most } };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { refusal: { why: 'not-json', begins: text.trimStart().slice(0, 40) } };
  }
  const file = (typeof value === 'object' && value !== null ? value : {}) as Values;
  if (file.kind !== kind) return { refusal: { why: 'not-ours', came: shown(file.kind ?? value) } };
  if (typeof file.version === 'number' && file.version > version)
    return { refusal: { why: 'newer', version: file.version, known: version } };
  try {
    return read(file);
  } catch (fault) {
    if (!(fault instanceof Refused)) throw fault;
    return { refusal: { why: 'bad-value', at: fault.at, expected: fault.expected, came: shown(fault.came) } };
  }
}

/** A value as a reason can quote it. */
function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
