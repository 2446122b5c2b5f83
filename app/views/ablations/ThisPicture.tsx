import { Grid } from '@/app/draw/grid/Grid';
import { formatNumber } from '@/app/draw/number-text';
import { PictureCanvas } from '@/app/draw/patches/PictureCanvas';
import type { Matrix, ViewInput } from '@/app/draw/view';
import type { AblationsWords } from './words';

interface Props extends Pick<ViewInput<unknown>, 'lens' | 'pointing' | 'on'> {
  readonly words: AblationsWords;
  /** The probability of each class, one row. */
  readonly chances: Matrix;
  readonly width: number;
}

const SIDE = 32;
const GAP = 10;

/** What the same network, on this page, makes of the picture that is chosen. */
export function ThisPicture({ words, chances, width, lens, pointing, on }: Props) {
  const all = Array.from({ length: chances.cols }, (_, j) => chances.at(0, j));
  const best = all.indexOf(Math.max(...all));
  const cell = Math.floor((Math.min(width, 300) - SIDE - GAP) / chances.cols);
  return (
    <div className="ablations-this">
      <p>{words.thisPicture(chances.colLabel(best), formatNumber(100 * (all[best] ?? 0), 0))}</p>
      <div>
        {lens.picture && <PictureCanvas picture={lens.picture} size={{ width: SIDE, height: SIDE }} />}
        <Grid
          matrix={chances}
          cellWidth={cell}
          cellHeight={18}
          numbers="never"
          pointing={pointing}
          on={on}
          words={lens.words}
        />
      </div>
    </div>
  );
}
