import { type Item, MOST, type Playlist, type SaidIn } from './playlist';

const KIND = 'headlight-playlist';
const VERSION = 1;
/** More than the longest list has in every language. */
export const MOST_CHARACTERS = 200_000;

/** What a value of a file should be. */
export type ListExpected = 'words' | 'title' | 'note' | 'steps' | 'place';

/** Why a file was refused: what was expected, where, and what came. */
export type ListRefusal =
  | { readonly why: 'too-large'; readonly characters: number; readonly most: number }
  | { readonly why: 'not-json'; readonly begins: string }
  | { readonly why: 'not-ours'; readonly came: string }
  | { readonly why: 'newer'; readonly version: number; readonly known: number }
  | { readonly why: 'bad-value'; readonly at: string; readonly expected: ListExpected; readonly came: string };

/** A value that is not what it should be, by its place in the file: `steps[2].note`. */
class Refused extends Error {
  constructor(
    readonly at: string,
    readonly expected: ListExpected,
    readonly came: unknown,
  ) {
    super(`${at} should be ${expected}.`);
  }
}

const PLACE = /^[a-z0-9]+(-[a-z0-9]+)*\/[a-z0-9]+(-[a-z0-9]+)*$/;
const LANGUAGE = /^[a-z]{2,8}$/;

/** A playlist as text; with an `indent`, as somebody would want to read it. A note that says nothing is left out. */
export function writePlaylist({ title, items }: Playlist, indent = 0): string {
  const steps = items.map(({ place, note }) => (isSilent(note) ? { step: place } : { step: place, note }));
  return JSON.stringify({ kind: KIND, version: VERSION, title, steps }, null, indent);
}

const isSilent = (note: SaidIn): boolean => note === '' || (typeof note === 'object' && !Object.keys(note).length);

/** What such a text says, whole or not at all. Which steps there are, the course knows. */
export function readPlaylist(text: string): Playlist | { readonly refusal: ListRefusal } {
  if (text.length > MOST_CHARACTERS) {
    return { refusal: { why: 'too-large', characters: text.length, most: MOST_CHARACTERS } };
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { refusal: { why: 'not-json', begins: text.trimStart().slice(0, 40) } };
  }
  const file = objectOf(value);
  if (file.kind !== KIND) return { refusal: { why: 'not-ours', came: shown(file.kind ?? value) } };
  if (typeof file.version === 'number' && file.version > VERSION) {
    return { refusal: { why: 'newer', version: file.version, known: VERSION } };
  }
  try {
    return { title: said(file.title, 'title', 'title'), items: itemsOf(file.steps) };
  } catch (fault) {
    if (!(fault instanceof Refused)) throw fault;
    return { refusal: { why: 'bad-value', at: fault.at, expected: fault.expected, came: shown(fault.came) } };
  }
}

function itemsOf(steps: unknown): readonly Item[] {
  if (!Array.isArray(steps) || !steps.length || steps.length > MOST.items) throw new Refused('steps', 'steps', steps);
  return steps.map((each: unknown, i) => {
    const { step, note = '' } = objectOf(each);
    if (typeof step !== 'string' || !PLACE.test(step)) throw new Refused(`steps[${i}].step`, 'place', step);
    return { place: step, note: said(note, `steps[${i}].note`, 'note') };
  });
}

/** Words in one language, or a few by their languages' codes. */
function said(value: unknown, at: string, which: 'title' | 'note'): SaidIn {
  if (typeof value === 'string') return words(value, at, which);
  const all = Object.entries(objectOf(value));
  if (typeof value !== 'object' || !all.length || all.length > 20) throw new Refused(at, which, value);
  return Object.fromEntries(
    all.map(([language, text]) => {
      if (!LANGUAGE.test(language)) throw new Refused(at, 'words', value);
      return [language, words(text, `${at}.${language}`, which)];
    }),
  );
}

function words(value: unknown, at: string, which: 'title' | 'note'): string {
  if (typeof value === 'string' && value.length <= MOST[which]) return value;
  throw new Refused(at, which, value);
}

const objectOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {};

/** A value as a reason can quote it. */
function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
