import { drawWords } from '@/app/draw/words';
import { spokenText } from '@/app/page/spoken';
import type { Language } from '@/content/language';
import { heardWords } from './words';

const REPLY = '[data-ask] [data-heard] > :not([data-answer])';
const SOLUTION = '[data-ask] [data-solution]';
const ANSWER = '[data-ask] [data-answer]:not([data-heard])';

const found = (selector: string): readonly Element[] => [...document.querySelectorAll(selector)];
export const textOf = (selector: string): string => found(selector).map(spokenText).join(' ');

/**
 * What comes of an answer, in this order: whether it is right, with what is said to it; what was asked for; the words of the
 * answer. Where these name all that was asked for, it is said by them alone.
 */
export function outcomeText(language: Language): string {
  return [textOf(REPLY), solutionText(language), textOf(ANSWER)].join(' ').replace(/ +/g, ' ').trim();
}

function solutionText(language: Language): string {
  const numbers = numbersIn(
    found(ANSWER)
      .map(({ textContent }) => textContent)
      .join(' '),
  );
  const shown = found(SOLUTION);
  if (shown.every(({ textContent }) => numbers.some((number) => isRounded(textContent, number)))) return '';
  return heardWords(language).solution(drawWords(language).list(shown.map(spokenText)));
}

/** Numbers as the page writes them: thin spaces between thousands, a true minus sign. */
const numbersIn = (text: string): readonly string[] => text.match(/−?\d[\d\u202f]*(?:\.\d+)?/g) ?? [];

/** Whether a number is another, perhaps with fewer digits: 0.62 is 0.6225. */
function isRounded(text: string, number: string): boolean {
  if (text === number) return true;
  const [value, exact] = [text, number].map((each) => Number(each.replace('−', '-').replaceAll('\u202f', '')));
  const digits = text.split('.')[1]?.length ?? 0;
  return exact?.toFixed(digits) === value?.toFixed(digits);
}
