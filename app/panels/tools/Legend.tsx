import { Suspense } from 'react';
import { formatNumber } from '@/app/draw/number-text';
import { markOf } from '@/app/draw/veiled';
import type { ColourScale } from '@/app/draw/view';
import type { ScaleGroup } from '@/app/lens/scales';
import { lensWords } from '@/app/lens/words';
import { useStore } from '@/app/store/store';
import { WhyCells } from '../not-finite';
import { useCellText, useScreen } from '../screen';

/** What the colours of this step mean: one bar for each group of matrices that shares a scale. */
export function Legend() {
  const { lens } = useScreen();
  const words = lensWords(useStore((state) => state.lang));
  const cellText = useCellText();
  const groups = [...lens.scales].filter(([group]) => group !== 'pixels');
  return (
    <div className="legend">
      {groups.map(([group, scale]) => (
        <Bar
          key={group}
          group={group}
          scale={scale}
          name={groups.length > 1 || group === 'mask' ? words.scale[group] : null}
        />
      ))}
      {lens.notFinite.length > 0 && (
        <Suspense fallback={null}>
          <WhyCells
            cells={lens.notFinite}
            cellText={cellText}
            colour={(value) => [...lens.scales.values()][0]?.colour(value) ?? 'none'}
          />
        </Suspense>
      )}
    </div>
  );
}

/** Of an end that is uncovered later. */
const LATER = '…';

function Bar({ group, scale, name }: { group: ScaleGroup; scale: ColourScale; name: string | null }) {
  const from = scale.kind === 'signed' ? -scale.max : 0;
  const colours = colourBar(scale, from);
  // A gradient may end at 0.0004: two digits of it, not of 0.00.
  const small = 2 + [0.1, 0.01, 1e-3, 1e-4].filter((bound) => scale.max < bound).length;
  const digits =
    group === 'index' || group === 'mask' ? 0 : scale.max < 0.1 ? Math.min(6, small) : scale.max < 1 ? 2 : 1;
  const end = (value: number, places: number): string =>
    scale.secret ? markOf(scale.secret) || LATER : formatNumber(value, places);
  return (
    <span className="legend-bar">
      {name && <span className="legend-name">{name}</span>}
      <span>{scale.kind === 'signed' ? end(from, digits) : formatNumber(0, 0)}</span>
      <i style={{ background: `linear-gradient(90deg, ${colours.join(', ')})` }} />
      <span>{`${scale.kind === 'signed' && !scale.secret ? '+' : ''}${end(scale.max, digits)}`}</span>
    </span>
  );
}

/** Stops of a gradient from one end of a scale to the other; a mask has two colours and nothing between. */
function colourBar(scale: ColourScale, from: number): string[] {
  if (scale.kind === 'mask') return [`${scale.colour(0)} 50%`, `${scale.colour(1)} 50%`];
  return Array.from({ length: 13 }, (_, i) => scale.colour(from + ((scale.max - from) * i) / 12));
}
