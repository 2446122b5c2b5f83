import { useEffect, useMemo, useRef } from 'react';
import { makeScale } from '@/app/draw/colour';
import { useDevicePixelRatio } from '@/app/draw/grid/screen';
import { formatNumber } from '@/app/draw/number-text';
import { drawOverlay } from '@/app/draw/overlay/draw-overlay';
import { OverlayOutlines } from '@/app/draw/overlay/OverlayOutlines';
import type { PlacedWeights } from '@/app/draw/overlay/weights';
import { fitted, shapeOf } from '@/app/draw/patches/layout';
import { PatchGrid } from '@/app/draw/patches/PatchGrid';
import { PictureCanvas } from '@/app/draw/patches/PictureCanvas';
import { numberOfPlace, placesIn } from '@/app/draw/patches/places';
import { Picking } from '@/app/draw/picking';
import type { ColourScale, GridSize, Lens, SizedPicture } from '@/app/draw/view';
import { axis, entryAt } from '@/lib/trace/axis';
import type { TrainerLayout } from './layout';
import type { Progress } from './use-trainer';
import type { TrainerWords } from './words';
import '@/app/draw/overlay/overlay.css';

/** The end of the colours: the same from the first update to the last, so that what grows is seen to grow. */
const MOST = 0.5;

interface Props {
  readonly words: TrainerWords;
  readonly patchName: (number: number) => string;
  readonly layout: TrainerLayout;
  readonly picture: SizedPicture;
  readonly now: Progress | null;
  /** How the lesson's network cuts the picture: so it is drawn until the first report. */
  readonly grid: GridSize | null;
  /** The place that asks. */
  readonly query: number;
  readonly theme: Lens['theme'];
  onQuery(place: number): void;
}

/** The fixed picture, and over it the attention of every head, as the weights are now. */
export function Maps(input: Props) {
  const { words, patchName, layout, picture, now, query, theme, onQuery } = input;
  const { tile } = layout;
  const size = fitted(shapeOf(picture, null), layout.picture);
  const colours = useMemo(() => makeScale('weights', MOST, theme), [theme]);
  const best = now ? now.probs.indexOf(Math.max(...now.probs)) : -1;
  const heads = Array.from({ length: (now?.blocks ?? 2) * (now?.heads ?? 4) }, (_, i) => i);
  const grid = now?.places.grid ?? input.grid;
  return (
    <div className="trainer-maps">
      <div className="trainer-fixed">
        <div className="trainer-picture" style={size}>
          <PictureCanvas picture={picture} size={size} />
          {grid && (
            <>
              <OverlayOutlines outlines={[{ place: query, grid, role: 'query' }]} size={size} />
              {/* Its patches are no cells of the run: none of them can be an answer. */}
              <Picking value={undefined}>
                <PatchGrid
                  grid={grid}
                  size={size}
                  label={words.picture}
                  name={(place) => patchName(numberOfPlace(place))}
                  selected={query}
                  onSelect={onQuery}
                  onHover={() => undefined}
                />
              </Picking>
            </>
          )}
        </div>
        <p>
          {now && <b>{words.readsAs(`${best}`, `${formatNumber(100 * (now.probs[best] ?? 0), 0)}%`)}</b>}
          <span className="trainer-query">{words.query(`${numberOfPlace(query)}`)}</span>
        </p>
      </div>
      <div className="trainer-tiles">
        {heads.map((head) => {
          const name = words.map(`${Math.floor(head / (now?.heads ?? 4)) + 1}`, `${(head % (now?.heads ?? 4)) + 1}`);
          return (
            <figure key={head}>
              <MapCanvas picture={picture} weights={weightsOf(now, grid, head, query)} side={tile} colours={colours} />
              <figcaption style={{ width: layout.caption, height: layout.captionHeight }}>{name}</figcaption>
            </figure>
          );
        })}
      </div>
      <p className="trainer-note">{words.colours(`${MOST}`)}</p>
    </div>
  );
}

/** What a head's row of the place that asks gives to every place; nothing before the first report. */
function weightsOf(now: Progress | null, grid: GridSize | null, head: number, query: number): PlacedWeights {
  if (!now || !grid) return { grid: grid ?? [1, 1], weights: [] };
  const { leading } = now.places;
  const tokens = leading + placesIn(grid);
  const row = entryAt(axis('token', now.places), query) ?? 0;
  const start = (head * tokens + row) * tokens;
  return { grid, weights: [...now.maps.subarray(start + leading, start + tokens)] };
}

interface MapCanvasProps {
  readonly picture: SizedPicture;
  readonly weights: PlacedWeights;
  readonly side: number;
  readonly colours: ColourScale;
}

function MapCanvas({ picture, weights, side, colours }: MapCanvasProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const ratio = useDevicePixelRatio();
  const { width, height } = fitted(shapeOf(picture, null), side);
  useEffect(() => {
    const ctx = canvas.current?.getContext('2d');
    if (!ctx) return;
    ctx.setTransform(ratio, 0, 0, ratio, 0, 0);
    drawOverlay(ctx, picture, weights, { width, height }, colours);
  });
  return (
    <canvas
      ref={canvas}
      className="overlay-canvas"
      width={Math.round(width * ratio)}
      height={Math.round(height * ratio)}
      style={{ width, height }}
    />
  );
}
