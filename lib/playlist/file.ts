import { type OwnFileRefusal, Refused, readOwnFile } from '../own-file';
import { type Item, MOST, type Playlist, type SaidIn } from './playlist';

/** More characters than the longest list has in every language. */
export const MOST_CHARACTERS = 200_000;

const OWN = { kind: 'headlight-playlist', version: 1, most: MOST_CHARACTERS };

/** What a value of a file should be. */
export type ListExpected = 'words' | 'title' | 'note' | 'steps' | 'place';

/** Why a file was refused. */
export type ListRefusal = OwnFileRefusal<ListExpected>;

const PLACE = /^[a-z0-9]+(-[a-z0-9]+)*\/[a-z0-9]+(-[a-z0-9]+)*$/;
const LANGUAGE = /^[a-z]{2,8}$/;

/** A playlist as text; with an `indent`, as somebody would want to read it. A note that says nothing is left out. */
export function writePlaylist({ title, items }: Playlist, indent = 0): string {
  const steps = items.map(({ place, note }) => (isSilent(note) ? { step: place } : { step: place, note }));
  return JSON.stringify({ kind: OWN.kind, version: OWN.version, title, steps }, null, indent);
}

const isSilent = (note: SaidIn): boolean => note === '' || (typeof note === 'object' && !Object.keys(note).length);

/** What such a text says, whole or not at all. Which steps there are, the course knows. */
export const readPlaylist = (text: string): Playlist | { readonly refusal: ListRefusal } =>
  readOwnFile(text, OWN, ({ title, steps }) => ({ title: said(title, 'title', 'title'), items: itemsOf(steps) }));

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
