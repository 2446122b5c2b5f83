import { useEffect, useMemo, useRef } from 'react';
import { makeScale } from '@/app/draw/colour';
import { useDevicePixelRatio } from '@/app/draw/grid/screen';
import { formatNumber } from '@/app/draw/number-text';
import { drawOverlay } from '@/app/draw/overlay/draw-overlay';
import { PatchGrid } from '@/app/draw/patches/PatchGrid';
import { PatchOutlines } from '@/app/draw/patches/PatchPicture';
import { PictureCanvas } from '@/app/draw/patches/PictureCanvas';
import { numberOfPatch } from '@/app/draw/patches/patches';
import type { ColourScale, Lens } from '@/app/draw/view';
import type { TrainerWords } from '@/app/strings/trainer';
import { CAPTION, type TrainerLayout } from './layout';
import type { Progress } from './use-trainer';
import '@/app/draw/overlay/overlay.css';

const TOKENS = 17;
/** The end of the colours: the same from the first update to the last, so that what grows is seen to grow. */
const MOST = 0.5;

interface Props {
  readonly words: TrainerWords;
  readonly patchName: (number: number) => string;
  readonly layout: TrainerLayout;
  readonly pixels: Float32Array;
  readonly now: Progress | null;
  /** The patch that asks, 0–15. */
  readonly query: number;
  readonly theme: Lens['theme'];
  onQuery(patch: number): void;
}

/** The fixed picture, and over it the attention of every head, as the weights are now. */
export function Maps({ words, patchName, layout, pixels, now, query, theme, onQuery }: Props) {
  const { picture, tile } = layout;
  const colours = useMemo(() => makeScale('weights', MOST, theme), [theme]);
  const best = now ? now.probs.indexOf(Math.max(...now.probs)) : -1;
  const heads = Array.from({ length: (now?.blocks ?? 2) * (now?.heads ?? 4) }, (_, i) => i);
  const weightsOf = (head: number): number[] => {
    const start = (head * TOKENS + numberOfPatch(query)) * TOKENS;
    return now ? Array.from(now.maps.subarray(start + 1, start + TOKENS)) : [];
  };
  return (
    <div className="trainer-maps">
      <div className="trainer-fixed">
        <div className="trainer-picture" style={{ width: picture, height: picture }}>
          <PictureCanvas pixels={pixels} side={picture} />
          <svg className="overlay-outlines" width={picture} height={picture} aria-hidden="true">
            <PatchOutlines outlines={[{ patch: query, role: 'query' }]} side={picture} />
          </svg>
          <PatchGrid
            side={picture}
            label={words.picture}
            name={(patch) => patchName(numberOfPatch(patch))}
            selected={query}
            onSelect={onQuery}
            onHover={() => undefined}
          />
        </div>
        <p>
          {now && <b>{words.readsAs(`${best}`, `${formatNumber(100 * (now.probs[best] ?? 0), 0)} %`)}</b>}
          <span className="trainer-query">{words.query(`${numberOfPatch(query)}`)}</span>
        </p>
      </div>
      <div className="trainer-tiles">
        {heads.map((head) => {
          const name = words.map(`${Math.floor(head / (now?.heads ?? 4)) + 1}`, `${(head % (now?.heads ?? 4)) + 1}`);
          return (
            <figure key={head}>
              <MapCanvas pixels={pixels} weights={weightsOf(head)} side={tile} colours={colours} />
              <figcaption style={{ width: tile, height: CAPTION }}>{name}</figcaption>
            </figure>
          );
        })}
      </div>
      <p className="trainer-note">{words.colours(`${MOST}`)}</p>
    </div>
  );
}

interface MapCanvasProps {
  readonly pixels: Float32Array;
  readonly weights: readonly number[];
  readonly side: number;
  readonly colours: ColourScale;
}

function MapCanvas({ pixels, weights, side, colours }: MapCanvasProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const ratio = useDevicePixelRatio();
  useEffect(() => {
    const ctx = canvas.current?.getContext('2d');
    if (!ctx) return;
    ctx.setTransform(ratio, 0, 0, ratio, 0, 0);
    drawOverlay(ctx, pixels, weights, side, colours);
  });
  const size = Math.round(side * ratio);
  return (
    <canvas ref={canvas} className="overlay-canvas" width={size} height={size} style={{ width: side, height: side }} />
  );
}
