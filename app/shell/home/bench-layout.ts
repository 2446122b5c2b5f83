import { CAPTION } from '@/app/draw/caption/size';
import type { Size } from '@/app/draw/view';
import { overlayLayout } from '@/app/views/overlay/layout';

/**
 * How the picture, its answer and the eight heads stand: three side by side, the first two above the rest, or all in
 * one column.
 */
type BenchMode = 'wide' | 'middle' | 'narrow';

export interface BenchLayout {
  readonly mode: BenchMode;
  /** Side of the picture in CSS pixels. */
  readonly side: number;
  /** Cell sizes for the views: the overlay, and the small multiples of the heads. */
  readonly unit: number;
  readonly headUnit: number;
  /** Width that the heads, and the arithmetic under them, would like to have. */
  readonly headsColumn: number;
  readonly gap: number;
}

/** The picture grows in steps of one CSS pixel a pixel: 28 of them. */
const STEP = 28;
const SMALLEST = 9;
const LARGEST = 14;
const HEADS_LEAST = 14;
const HEADS_MOST = 30;
/** The one weight's arithmetic, with the line above the heads, needs this much. */
const WORKED_WIDTH = { least: 440, best: 470 };
export const WORKED_HEIGHT = 214;
const WIDE = 1060;
const NARROW = 720;

/** The largest arrangement that fits: `room.height` binds only where all three stand side by side. */
export function benchLayout(room: Size): BenchLayout {
  if (room.width < NARROW) return narrow(room.width);
  return room.width < WIDE ? middle(room.width) : wide(room);
}

function wide(room: Size): BenchLayout {
  const gap = room.width > 1400 ? 56 : 44;
  let best = wideWith(SMALLEST, gap);
  for (let scale = SMALLEST + 1; scale <= LARGEST; scale++) {
    const next = wideWith(scale, gap);
    const { width, height } = wideSize(next);
    if (width <= room.width && height <= room.height) best = next;
  }
  return best;
}

/** The heads take the height that the worked number leaves beside the overlay and its bars. */
function wideWith(scale: number, gap: number): BenchLayout {
  const unit = 2 * scale;
  const left = overlayLayout(unit, true).height - WORKED_HEIGHT;
  const headUnit = clamp((left / 2 - 22) / 5.55);
  const headsColumn = Math.max(WORKED_WIDTH.best, headsWidth(headUnit));
  return { mode: 'wide', side: STEP * scale, unit, headUnit, headsColumn, gap };
}

/** Space that the three side by side take. */
export function wideSize({ side, unit, headUnit, gap }: BenchLayout): Size {
  const answer = overlayLayout(unit, true);
  return {
    width: side + answer.width + Math.max(WORKED_WIDTH.least, headsWidth(headUnit)) + 2 * gap,
    height: Math.max(CAPTION + side, answer.height),
  };
}

function middle(width: number): BenchLayout {
  const gap = 36;
  const scale = Math.max(SMALLEST, Math.min(LARGEST, Math.floor((width - gap - 14) / 2.25 / STEP)));
  return {
    mode: 'middle',
    side: STEP * scale,
    unit: 2 * scale,
    headUnit: headUnitFor((width - gap) / 2),
    headsColumn: width,
    gap,
  };
}

function narrow(width: number): BenchLayout {
  const scale = (room: number) => Math.max(6, Math.min(LARGEST, Math.floor(room / STEP)));
  return {
    mode: 'narrow',
    side: STEP * scale(width),
    unit: 2 * scale((width - 14) / 1.25),
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
