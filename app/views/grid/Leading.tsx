import { sayCell } from '@/app/draw/grid/say-cell';
import { fittedNumber } from '@/app/draw/number-text';
import { isVeiled, written } from '@/app/draw/veiled';
import type { CellAt, Matrix, ViewWords } from '@/app/draw/view';

export interface LeadingProps {
  readonly matrix: Matrix;
  readonly at: CellAt;
  readonly place: { readonly left: number; readonly top: number };
  readonly side: number;
  readonly chosen: boolean;
  readonly words: ViewWords;
  readonly onChoose: () => void;
  readonly onHover: (inside: boolean) => void;
}

/** The number of what has no place in the grid (the class token, a register), beside it. */
export function Leading({ matrix: m, at, place, side, chosen, words, onChoose, onHover }: LeadingProps) {
  const value = m.at(...at);
  return (
    <button
      type="button"
      className="places-leading"
      aria-pressed={chosen}
      aria-label={sayCell(m, at, words)}
      data-veiled={isVeiled(m, at) || undefined}
      style={{ ...place, width: side, height: side, background: m.scale.colour(value) }}
      onClick={onChoose}
      onPointerEnter={() => onHover(true)}
      onPointerLeave={() => onHover(false)}
    >
      <span style={{ color: m.scale.ink(value) }}>
        {written(m, at, (number) => fittedNumber(number, 2, Math.floor(side / 8)))}
      </span>
      <span className="places-leading-name">{m.colLabel(at[1])}</span>
    </button>
  );
}
