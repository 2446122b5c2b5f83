import type { Guess, Question } from '@/content/ask';

/** Which of several numbers are right: one for each that is asked for. */
export const rightOnes = (guess: readonly number[], answer: readonly number[], tolerance: number): readonly boolean[] =>
  answer.map((wanted, i) => Math.abs((guess[i] ?? Number.NaN) - wanted) <= tolerance);

/**
 * Whether a guess is the answer that the run gives. An answer without a column is a token: it may be picked as a row (a
 * patch of the picture) or as a column of the selected row (a bar, a cell).
 */
export function isRight(question: Question, guess: Guess, answer: unknown, selectedRow: number): boolean {
  if (question.kind === 'choice') return guess === answer;
  if (question.kind === 'number') return Math.abs(Number(guess) - (answer as number)) <= question.tolerance;
  if (question.kind === 'numbers') {
    return rightOnes(guess as readonly number[], answer as readonly number[], question.tolerance).every(Boolean);
  }
  const [row, col] = answer as readonly [number, number];
  const [atRow, atCol] = guess as readonly [number, number];
  if (col >= 0) return atRow === row && atCol === col;
  return atRow === row || (atRow === selectedRow && atCol === row);
}
