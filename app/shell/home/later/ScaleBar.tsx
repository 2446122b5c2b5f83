import { formatNumber } from '@/app/draw/number-text';
import type { ColourScale } from '@/app/draw/view';

const STOPS = 12;

/** What the colours of the weights mean: from zero to the largest of the block. */
export function ScaleBar({ scale }: { scale: ColourScale }) {
  const stops = Array.from({ length: STOPS + 1 }, (_, i) => scale.colour((scale.max * i) / STOPS));
  return (
    <span className="bench-scale">
      <span>0</span>
      <i style={{ background: `linear-gradient(90deg, ${stops.join(', ')})` }} />
      <span>{formatNumber(scale.max, 2)}</span>
    </span>
  );
}
