import { scaleLinear } from 'd3';
import { fittedNumber } from '@/app/draw/number-text';
import { isVeiled } from '@/app/draw/veiled';
import type { Matrix, Pointing, ViewEvents } from '@/app/draw/view';
import { arcsOf } from './arcs';
import type { StripLayout } from './layout';
import type { Arcs } from './props';

/** Weights as arcs, thicker and darker the larger; an arc is a cell and can be selected. Negative ones are dashed. */
export function ArcLines(input: {
  layout: StripLayout;
  arcs: Arcs;
  weights: Matrix;
  pointing: Pointing;
  on: ViewEvents;
  /** Tokens whose arcs are drawn; null: all. */
  queries: readonly number[] | null;
}) {
  const { layout, arcs, weights, pointing, on, queries } = input;
  const all = queries ?? Array.from({ length: weights.rows }, (_, i) => i);
  const width = scaleLinear([0, weights.scale.max || 1], [0.75, 7]).clamp(true);
  const selected = pointing.selected(weights);
  return (
    <svg className="strip-arcs" width={layout.width} height={layout.height} aria-hidden="true">
      {arcsOf(layout, arcs, all)
        .filter(({ at }) => weights.at(...at) !== 0 && !isVeiled(weights, at))
        .map(({ at, path }) => {
          const value = weights.at(...at);
          const isSelected = selected?.[0] === at[0] && selected[1] === at[1];
          return (
            // biome-ignore lint/a11y/noStaticElementInteractions: keys reach the same cell by the chip and the inspector
            <path
              key={at.join()}
              className={isSelected ? 'strip-arc selected' : 'strip-arc'}
              d={path}
              stroke={`var(--${weights.role})`}
              strokeWidth={width(Math.abs(value))}
              strokeOpacity={0.2 + 0.7 * Math.min(1, Math.abs(value) / (weights.scale.max || 1))}
              strokeDasharray={value < 0 ? '5 4' : undefined}
              onClick={() => on.select(weights, at)}
              onPointerEnter={() => on.hover(weights, at)}
              onPointerLeave={() => on.hover(weights, null)}
            >
              <title>{fittedNumber(value, 2, 6)}</title>
            </path>
          );
        })}
    </svg>
  );
}
