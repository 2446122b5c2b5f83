import { formatNumber } from '@/app/draw/number-text';
import { type BenchPicture, PER_DIGIT } from '@/lib/pictures/bench';
import { scoreOf, scoresByDigit } from './judged';
import type { AblationsWords } from './words';

interface Props {
  readonly words: AblationsWords;
  readonly answers: Uint8Array;
  readonly pictures: readonly BenchPicture[];
  readonly height: number;
}

/** Above a bar its number, below it its digit. */
const TEXT = 38;

/** How many pictures are read right, of all and of each digit. */
export function Score({ words, answers, pictures, height }: Props) {
  const { right, of } = scoreOf(answers, pictures);
  return (
    <div className="ablations-score">
      <p>
        <b>{of ? formatNumber(right, 0) : '–'}</b>
        <span>{words.of(of || pictures.length)}</span>
        <span>{of ? words.share(formatNumber((100 * right) / of, 1)) : words.notMeasured}</span>
      </p>
      <ol style={{ height }} aria-label={words.byDigit(PER_DIGIT)}>
        {scoresByDigit(answers, pictures).map((score, digit) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a bar is its digit's
          <li key={digit} aria-label={words.digit(digit, score.right, score.of)}>
            <span aria-hidden="true">{score.of ? score.right : ''}</span>
            <i style={{ height: (score.right / PER_DIGIT) * (height - TEXT) }} />
            <span aria-hidden="true">{digit}</span>
          </li>
        ))}
      </ol>
    </div>
  );
}
