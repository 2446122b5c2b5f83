import { useMemo } from 'react';
import { MatrixCaption } from '@/app/draw/caption/Caption';
import type { Matrix, ViewInput } from '@/app/draw/view';
import type { Ref } from '@/content/stage';
import { FOOT } from './layout';
import { PlayControls } from './PlayControls';
import { ABOVE, travelLayout, travellers } from './travel';
import { usePlay } from './use-play';
import { moveWords } from './words';

export interface TravelProps {
  /** Cells of this matrix … */
  readonly from: Ref;
  /** … and where they stand in this one, which copies them: a transpose, a concatenation, patches of a picture. */
  readonly to: Ref;
}

/** Cells on their way from one layout to another, a row a moment. */
export function Travel({ props, room, lens, on, moment = 0 }: ViewInput<TravelProps>) {
  const words = moveWords(lens.words.language);
  const [from, to] = [lens.matrix(props.from), lens.matrix(props.to)];
  const all = useMemo(() => travellers(from, to, lens), [from, to, lens]);
  const layout = travelLayout(from, to, room);
  const player = usePlay(from.rows, moment, on);
  const { cell } = layout;
  return (
    <section
      className="moves"
      aria-label={words.travel(from.title, to.title)}
      style={{ width: layout.width, height: layout.height }}
    >
      <Ghost matrix={from} left={layout.from.left} top={layout.from.top} />
      <Ghost matrix={to} left={layout.to.left} top={layout.to.top} />
      <svg className="moves-travel" aria-hidden="true" width={layout.width} height={layout.height - FOOT - ABOVE}>
        <Frame matrix={from} corner={layout.place('from', [0, 0])} side={cell.width} />
        <Frame matrix={to} corner={layout.place('to', [0, 0])} side={cell.width} />
        {all.map((each) => {
          const side = each.from[0] < player.now ? 'to' : 'from';
          const [x, y] = layout.place(side, each[side]);
          return (
            <rect
              key={each.to.join()}
              className={each.from[0] === player.now - 1 ? 'current' : undefined}
              width={cell.width - 0.5}
              height={cell.height - 0.5}
              fill={from.scale.colour(from.at(...each.from))}
              style={{ transform: `translate(${x}px, ${y}px)` }}
            />
          );
        })}
      </svg>
      <div className="moves-foot" style={{ top: layout.height - FOOT }}>
        <p className="moves-said" aria-live="polite">
          <output>{words.travelled(Math.min(player.now, from.rows), from.rows, all.length)}</output>
        </p>
        <PlayControls {...player} words={words} />
      </div>
    </section>
  );
}

function Ghost({ matrix, left, top }: { matrix: Matrix; left: number; top: number }) {
  return (
    <div className="moves-caption" style={{ left, top }}>
      <MatrixCaption matrix={matrix} lit={false} />
    </div>
  );
}

function Frame({ matrix, corner: [x, y], side }: { matrix: Matrix; corner: readonly [number, number]; side: number }) {
  const size = { width: matrix.cols * side, height: matrix.rows * side };
  return <rect className="moves-frame" x={x} y={y} {...size} stroke={`var(--${matrix.role})`} />;
}
