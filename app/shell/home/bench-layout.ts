import { CAPTION } from '@/app/draw/caption/size';
import { pictureSize } from '@/app/draw/patches/layout';
import type { GridSize, Size } from '@/app/draw/view';
import { overlayLayout } from '@/app/views/overlay/layout';

/**
 * How the picture, its answer and the eight heads stand: three side by side, the first two above the rest, or all in
 * one column.
 */
type BenchMode = 'wide' | 'middle' | 'narrow';

export interface BenchLayout {
  readonly mode: BenchMode;
  /** The picture, in CSS pixels. */
  readonly picture: Size;
  /** Cell sizes for the views: the overlay, and the small multiples of the heads. */
  readonly unit: number;
  readonly headUnit: number;
  /** Width that the heads, and the arithmetic under them, would like to have. */
  readonly headsColumn: number;
  readonly gap: number;
}

/** What the bench draws: a picture of this shape, its grid of patches, and what stands before that. */
export interface Drawn {
  readonly shape: Size;
  readonly grid: GridSize;
  readonly leading: number;
}

/** Cell sizes; in steps of two a small picture grows by a CSS pixel for each of its own. */
const STEP = 2;
const SMALLEST = 18;
const SMALLEST_NARROW = 12;
const LARGEST = 28;
const HEADS_LEAST = 14;
const HEADS_MOST = 30;
/** The one weight's arithmetic, with the line above the heads, needs this much. */
const WORKED_WIDTH = { least: 440, best: 470 };
export const WORKED_HEIGHT = 214;
const WIDE = 1060;
const NARROW = 720;

/** The largest arrangement that fits: `room.height` binds only where all three stand side by side. */
export function benchLayout(room: Size, drawn: Drawn): BenchLayout {
  if (room.width < NARROW) return narrow(room.width, drawn);
  return room.width < WIDE ? middle(room.width, drawn) : wide(room, drawn);
}

const answerSize = (unit: number, { shape, grid, leading }: Drawn) => overlayLayout(unit, shape, grid, leading);

/** The largest cell size with which something fits, or the smallest there is. */
function largestUnit(smallest: number, fits: (unit: number) => boolean): number {
  let best = smallest;
  for (let unit = smallest; unit <= LARGEST; unit += STEP) if (fits(unit)) best = unit;
  return best;
}

function wide(room: Size, drawn: Drawn): BenchLayout {
  const gap = room.width > 1400 ? 56 : 44;
  const unit = largestUnit(SMALLEST, (unit) => {
    const { width, height } = wideSize(wideWith(unit, gap, drawn), drawn);
    return width <= room.width && height <= room.height;
  });
  return wideWith(unit, gap, drawn);
}

/** The heads take the height that the worked number leaves beside the overlay and its bars. */
function wideWith(unit: number, gap: number, drawn: Drawn): BenchLayout {
  const left = answerSize(unit, drawn).height - WORKED_HEIGHT;
  const headUnit = clamp((left / 2 - 22) / 5.55);
  const headsColumn = Math.max(WORKED_WIDTH.best, headsWidth(headUnit));
  return { mode: 'wide', picture: pictureSize(unit, drawn.shape), unit, headUnit, headsColumn, gap };
}

/** Space that the three side by side take. */
export function wideSize({ picture, unit, headUnit, gap }: BenchLayout, drawn: Drawn): Size {
  const answer = answerSize(unit, drawn);
  return {
    width: picture.width + answer.width + Math.max(WORKED_WIDTH.least, headsWidth(headUnit)) + 2 * gap,
    height: Math.max(CAPTION + picture.height, answer.height),
  };
}

function middle(width: number, drawn: Drawn): BenchLayout {
  const gap = 36;
  const unit = largestUnit(
    SMALLEST,
    (unit) => pictureSize(unit, drawn.shape).width + gap + answerSize(unit, drawn).width <= width,
  );
  return {
    mode: 'middle',
    picture: pictureSize(unit, drawn.shape),
    unit,
    headUnit: headUnitFor((width - gap) / 2),
    headsColumn: width,
    gap,
  };
}

function narrow(width: number, drawn: Drawn): BenchLayout {
  const unit = largestUnit(SMALLEST_NARROW, (unit) => pictureSize(unit, drawn.shape).width <= width);
  return {
    mode: 'narrow',
    picture: pictureSize(unit, drawn.shape),
    unit: largestUnit(SMALLEST_NARROW, (unit) => answerSize(unit, drawn).width <= width),
    headUnit: headUnitFor(width),
    headsColumn: width,
    gap: 28,
  };
}

/** Width of four heads in a row with tiles of this unit: see views/multiples. */
const headsWidth = (unit: number): number => 4 * Math.round(5 * unit) + 3 * Math.max(10, Math.round(0.55 * unit)) + 8;

function headUnitFor(width: number): number {
  let unit = HEADS_MOST;
  while (unit > 8 && headsWidth(unit) > width) unit--;
  return unit;
}

const clamp = (unit: number): number => Math.max(HEADS_LEAST, Math.min(HEADS_MOST, Math.floor(unit)));
