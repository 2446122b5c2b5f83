import { type OwnFileRefusal, readOwnFile } from '../own-file';
import type { ReaderProgress } from './progress';
import { count, type Expected, names, part, record, time, yesOrNo } from './values';

/** More characters than any reader's progress takes, and few enough to be read at once. */
export const MOST_CHARACTERS = 4_000_000;

const OWN = { kind: 'headlight-progress', version: 1, most: MOST_CHARACTERS };

/** Why a file was refused. */
export type FileRefusal = OwnFileRefusal<Expected>;

const PLACE = /^[a-z0-9]+(-[a-z0-9]+)*\/[a-z0-9]+(-[a-z0-9]+)*$/;
const LESSON = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const STEP = LESSON;

/** ReaderProgress as the text of a file. */
export const writeProgress = (progress: ReaderProgress): string =>
  `${JSON.stringify({ kind: OWN.kind, version: OWN.version, ...progress }, null, 1)}\n`;

/** What such a text says, whole or not at all. */
export const readProgress = (text: string): ReaderProgress | { readonly refusal: FileRefusal } =>
  readOwnFile(text, OWN, (file) => ({
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
  }));
