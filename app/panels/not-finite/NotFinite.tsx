import { useStore } from '@/app/store/store';
import { cellBehind, type Quoted } from './behind';
import { type CellOf, type CellText, sentenceFor, writtenNotFinite } from './sentence';
import { notFiniteWords } from './words';
import './not-finite.css';

export interface CellListProps {
  readonly cells: readonly CellOf[];
  readonly cellText: CellText;
  /** The swatch that stands for such a number on the stage. Default: none. */
  readonly colour?: (value: number) => string;
}

export interface QuotedProps {
  readonly quoted: readonly Quoted[];
  readonly cellText: CellText;
}

/** Why cells are not finite: a sentence each, but none twice. */
export function CellsNotFinite({ cells, cellText, colour }: CellListProps) {
  const words = notFiniteWords(useStore((state) => state.lang));
  const sentences = new Map(
    cells.map((cell) => [sentenceFor(cell, words, cellText), cell.tensor.data[cell.index] as number]),
  );
  return [...sentences].map(([sentence, value]) => (
    <p className="not-finite" key={sentence}>
      {colour && (
        <i className={Number.isNaN(value) ? 'nan' : 'infinite'} style={{ backgroundColor: colour(value) }}>
          <span className="visually-hidden">{writtenNotFinite(value)}</span>
        </i>
      )}
      <span>{sentence}</span>
    </p>
  ));
}

/** The same for numbers that the lesson's text quotes. */
export function QuotedNotFinite({ quoted, cellText }: QuotedProps) {
  const words = notFiniteWords(useStore((state) => state.lang));
  const sentences = quoted.flatMap((number) => {
    const cell = cellBehind(number);
    return cell ? (sentenceFor(cell, words, cellText, number.compute(number.context)) ?? []) : [];
  });
  return [...new Set(sentences)].map((sentence) => (
    <p className="not-finite" key={sentence}>
      {sentence}
    </p>
  ));
}
