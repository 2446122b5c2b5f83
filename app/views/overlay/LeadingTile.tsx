import type { CSSProperties } from 'react';
import { fittedNumber } from '@/app/draw/number-text';
import { isVeiled, said, written } from '@/app/draw/veiled';
import type { CellAt, Matrix, ViewWords } from '@/app/draw/view';

export interface LeadingTileProps {
  readonly matrix: Matrix;
  /** The row that asks, and the column of what has no place in the picture: the class token, a register. */
  readonly cell: CellAt;
  /** Accessible name of the column. */
  readonly name: string;
  readonly place: CSSProperties;
  readonly words: Pick<ViewWords, 'veiled' | 'later' | 'named'>;
  readonly onAsk: () => void;
  readonly onHover: (col: number | null) => void;
}

/** A weight that has no place in the picture, beside it. A click asks that token's question. */
export function LeadingTile({ matrix: m, cell, name, place, words, onAsk, onHover }: LeadingTileProps) {
  const [row, col] = cell;
  const value = m.at(...cell);
  return (
    <button
      type="button"
      className="overlay-class"
      aria-pressed={row === col}
      aria-label={words.named(
        name,
        said(m, cell, (weight) => fittedNumber(weight, 2, 6), words),
      )}
      data-veiled={isVeiled(m, cell) || undefined}
      style={{ ...place, background: m.scale.colour(value) }}
      onClick={onAsk}
      onPointerEnter={() => onHover(col)}
      onPointerLeave={() => onHover(null)}
    >
      <span style={{ color: m.scale.ink(value) }}>{written(m, cell, (weight) => fittedNumber(weight, 2, 3))}</span>
      <span className="overlay-class-name">{m.colLabel(col)}</span>
    </button>
  );
}
