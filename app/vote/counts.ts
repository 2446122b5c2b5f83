import type { Ballot, Votes } from '@/app/store/votes';
import { RIGHT } from '@/content/asking';
import { handsFor, turnout } from './ballot';

/** What stands above the columns of a file of counts, in one language. */
export type CountColumns = readonly [
  lesson: string,
  step: string,
  question: string,
  option: string,
  misconception: string,
  name: string,
  first: string,
  second: string,
  right: string,
];

/** Yes and no, in the last column. */
interface YesNo {
  readonly yes: string;
  readonly no: string;
}

/** A line for every option of these votes, beneath the names of the columns. A round in which nobody voted has no counts. */
export function countRows(votes: Votes, columns: CountColumns, { yes, no }: YesNo): readonly (readonly string[])[] {
  const hands = (ballot: Ballot, id: string, round: 0 | 1): string =>
    turnout(ballot, round) > 0 ? `${handsFor(ballot, id, round)}` : '';
  const rows = votes.flatMap((ballot) =>
    ballot.options.map(({ id, text, behind }) => [
      ...[ballot.lesson, ballot.step, ballot.question, text],
      ...[id === RIGHT ? '' : id, behind ?? ''],
      ...[hands(ballot, id, 0), hands(ballot, id, 1)],
      id === RIGHT ? yes : no,
    ]),
  );
  return [columns, ...rows];
}

/** Votes in which hands were counted. */
export const counted = (votes: Votes = []): Votes =>
  votes.filter((ballot) => turnout(ballot, 0) + turnout(ballot, 1) > 0);

/** As a file that spreadsheets open (RFC 4180). It begins with a mark by which they know that it is UTF-8. */
export const asCsv = (rows: readonly (readonly string[])[]): string =>
  `\uFEFF${rows.map((row) => row.map(quoted).join(',')).join('\r\n')}\r\n`;

const quoted = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** As text that is pasted into the cells of a spreadsheet. */
export const asCells = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => row.map((text) => text.replace(/\s+/g, ' ')).join('\t')).join('\n');
