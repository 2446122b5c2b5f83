import { formatNumber } from '@/app/draw/number-text';
import type { Matrix, ViewWords } from '@/app/draw/view';
import { largestDifference } from './difference';
import { codeWords } from './words';

/** How far the results of the same line of two listings are apart. */
export function Difference({ of, from, words }: { of: Matrix; from: Matrix; words: ViewWords }) {
  const { apart, shapes } = codeWords(words.language);
  const most = largestDifference(of, from);
  return (
    <p className="code-difference">
      {most === null ? shapes(of.shapeText, from.shapeText) : apart(formatNumber(most, 4))}
    </p>
  );
}
