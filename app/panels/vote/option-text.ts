import { formatNumber, neededDigits } from '@/app/draw/number-text';
import type { AskHead } from '@/content/ask';
import type { AnswerSaid } from '@/content/asking';
import type { Context } from '@/content/context';
import { find } from '@/content/reference';
import type { OptionLabels } from './labels';

/** Digits behind the point, at most: as few of these as keep the options apart. */
const DIGITS = [2, 3, 4];

/** How the answers to a question are written as options, so that as many as can be are told apart. */
export interface Writing {
  readonly ask: AskHead;
  readonly context: Context;
  readonly labels: OptionLabels;
  /** The lines of a question that are put in order, by the letters that they have in the vote. */
  readonly letters: ReadonlyMap<string, string>;
}

/** The texts of several answers, in their order. */
export function optionTexts(answers: readonly AnswerSaid[], writing: Writing): readonly string[] {
  const { ask } = writing;
  if (ask.kind === 'order') return answers.map((said) => lettersOf(said, writing));
  if (ask.kind === 'cell') return answers.map((said) => cellText(said, writing));
  const texts = DIGITS.map((digits) => numberTexts(answers, digits));
  const apart = texts.map((each) => new Set(each).size);
  return texts[apart.indexOf(Math.max(...apart))] ?? [];
}

/** Numbers with the same digits behind the point, several as a row, words as they are. */
function numberTexts(answers: readonly AnswerSaid[], most: number): readonly string[] {
  const values = answers.flat().filter((each) => typeof each === 'number');
  const digits = neededDigits(values, most);
  const one = (each: number | string): string => (typeof each === 'number' ? formatNumber(each, digits) : each);
  return answers.map((said) => (Array.isArray(said) ? `(${said.map(one).join(', ')})` : one(said as number | string)));
}

/** `B E C D`: the lines that are run, one after the other. */
const lettersOf = (said: AnswerSaid, { letters }: Writing): string =>
  [said]
    .flat()
    .map((id) => letters.get(`${id}`) ?? '?')
    .join(' ');

/** `query 6, key 10`; of an answer that is a whole row, the row. */
function cellText(said: AnswerSaid, { ask: { tensor = '' }, context, labels }: Writing): string {
  const slice = find(context.traceOf(tensor), tensor, context);
  const [row = 0, col = 0] = [said].flat().map(Number);
  const places = [
    slice?.rowAxis && labels.entry(slice.rowAxis, row),
    slice?.colAxis && labels.entry(slice.colAxis, col),
  ];
  return labels.list(places.slice(0, col < 0 ? 1 : 2).filter((each): each is string => typeof each === 'string'));
}

/** Letters for lines, in the order in which they stand. */
export const lettered = (ids: readonly string[]): ReadonlyMap<string, string> =>
  new Map(ids.map((id, i) => [id, String.fromCharCode('A'.charCodeAt(0) + i)]));
