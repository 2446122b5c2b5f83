import type { ReaderProgress } from './progress';
import { count, type Expected, names, part, Refused, record, time, yesOrNo } from './values';

const KIND = 'headlight-progress';
const VERSION = 1;
/** More than any reader does, and little enough to be read at once. */
const MOST_CHARACTERS = 4_000_000;

/** Why a file was refused: what was expected, where, and what came. */
export type FileRefusal =
  | { readonly why: 'too-large'; readonly characters: number; readonly most: number }
  | { readonly why: 'not-json'; readonly begins: string }
  | { readonly why: 'not-ours'; readonly came: string }
  | { readonly why: 'newer'; readonly version: number; readonly known: number }
  | { readonly why: 'bad-value'; readonly at: string; readonly expected: Expected; readonly came: string };

const PLACE = /^[a-z0-9]+(-[a-z0-9]+)*\/[a-z0-9]+(-[a-z0-9]+)*$/;
const LESSON = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const STEP = LESSON;

/** ReaderProgress as the text of a file. */
export const writeProgress = (progress: ReaderProgress): string =>
  `${JSON.stringify({ kind: KIND, version: VERSION, ...progress }, null, 1)}\n`;

/** What such a text says, whole or not at all. */
export function readProgress(text: string): ReaderProgress | { readonly refusal: FileRefusal } {
  if (text.length > MOST_CHARACTERS) {
    return { refusal: { why: 'too-large', characters: text.length, most: MOST_CHARACTERS } };
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { refusal: { why: 'not-json', begins: text.trimStart().slice(0, 40) } };
  }
  const file = (typeof value === 'object' && value !== null ? value : {}) as Readonly<Record<string, unknown>>;
  if (file.kind !== KIND) return { refusal: { why: 'not-ours', came: shown(file.kind ?? value) } };
  if (typeof file.version === 'number' && file.version > VERSION) {
    return { refusal: { why: 'newer', version: file.version, known: VERSION } };
  }
  try {
    return {
      seen: record(file.seen, 'seen', PLACE, time),
      answers: record(file.answers, 'answers', PLACE, (answer, at) => ({
        tries: count(part(answer, at, 'tries'), `${at}.tries`),
        right: yesOrNo(part(answer, at, 'right'), `${at}.right`),
        draw: count(part(answer, at, 'draw'), `${at}.draw`),
        when: time(part(answer, at, 'when'), `${at}.when`),
      })),
      cards: record(file.cards, 'cards', LESSON, (card, at) => ({
        steps: names(part(card, at, 'steps'), `${at}.steps`, STEP),
        box: count(part(card, at, 'box'), `${at}.box`),
        times: count(part(card, at, 'times'), `${at}.times`),
        when: time(part(card, at, 'when'), `${at}.when`),
      })),
    };
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
