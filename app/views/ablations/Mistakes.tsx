import { useMemo } from 'react';
import { PictureCanvas } from '@/app/draw/patches/PictureCanvas';
import { pictureOf } from '@/lib/pictures/picture';
import type { Mistake } from './judged';
import { WRONG } from './layout';
import type { AblationsWords } from './words';

interface Props {
  readonly words: AblationsWords;
  readonly mistakes: readonly Mistake[];
  /** Whether all pictures were read. */
  readonly complete: boolean;
  readonly most: number;
  readonly height: number;
  onRead(picture: Uint8Array): void;
}

/** Pictures that were taken for another digit; the page's network reads the one that is chosen. */
export function Mistakes({ words, mistakes, complete, most, height, onRead }: Props) {
  return (
    <div className="ablations-wrong" style={{ height }}>
      {mistakes.length || complete ? (
        <h3 className="ablations-heading">
          {mistakes.length ? words.wrong(Math.min(most, mistakes.length), mistakes.length) : words.noneWrong}
        </h3>
      ) : (
        <p className="ablations-heading" />
      )}
      <ul>
        {mistakes.slice(0, most).map((mistake) => (
          <li key={mistake.index} style={{ width: WRONG.width, height: WRONG.height }}>
            <OneMistake words={words} mistake={mistake} onRead={onRead} />
          </li>
        ))}
      </ul>
    </div>
  );
}

const SIDE = { width: WRONG.side, height: WRONG.side };

function OneMistake({ words, mistake, onRead }: Pick<Props, 'words' | 'onRead'> & { readonly mistake: Mistake }) {
  const { pixels, digit, taken } = mistake;
  const picture = useMemo(() => pictureOf(pixels, digit), [pixels, digit]);
  return (
    <button type="button" title={words.read} aria-label={words.taken(digit, taken)} onClick={() => onRead(pixels)}>
      <PictureCanvas picture={picture} size={SIDE} />
      <span aria-hidden="true">{`${digit} → ${taken}`}</span>
    </button>
  );
}
