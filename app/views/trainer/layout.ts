import { isNarrow } from '@/app/draw/grid/narrow';
import { textScale } from '@/app/draw/text-scale';
import type { Room, Size } from '@/app/draw/view';

export interface TrainerLayout extends Size {
  readonly narrow: boolean;
  /** Buttons, settings and the status line. */
  readonly controls: number;
  /** One of the two charts, and the line of keys above it. */
  readonly chart: Size;
  readonly keys: number;
  /** Side of the fixed picture, and of the map of one head; width of the name beneath that. */
  readonly picture: number;
  readonly tile: number;
  readonly caption: number;
  /** And its height. */
  readonly captionHeight: number;
}

const GAP = 28;
/** The name of a head under its map, in two lines where one is too short. */
const CAPTION = 32;
/** Maps of heads side by side. */
const ACROSS = 4;
const TILE_GAP = 10;
/** A name of a head in two lines is so wide at least. */
const NAME = 54;
/** Below this width the settings stand under the buttons, and in two lines below the other. */
const ONE_LINE = 770;
const TWO_LINES = 520;
/** Heights of the keys above a chart, in one line and, below this width, in two. */
const KEYS = { low: 30, high: 46 };
const ONE_LINE_OF_KEYS = 270;
/** Sides of the picture and of a map, in pixels. */
const PICTURE = { least: 52, most: 108 };
const TILE = { least: 34, most: 86 };

/** Charts beside maps, or above them where there is no room beside. Nothing here depends on what was learned. */
export function trainerLayout(room: Room): TrainerLayout {
  const narrow = isNarrow(room);
  const width = Math.floor(Math.max(280, Math.min(room.width, 920)));
  const captionHeight = CAPTION * textScale();
  // Between and beneath picture and maps: a gap, the names of the maps, the note.
  const fixed = 16 + 2 * captionHeight + 22 * textScale();
  if (narrow) {
    const tile = Math.floor((Math.min(width, 420) - (ACROSS - 1) * TILE_GAP) / ACROSS);
    const keys = KEYS.low;
    const [controls, chart, picture] = [204 * textScale(), { width, height: 140 }, 132];
    const height = controls + 2 * (keys + chart.height) + fixed + maps(picture, tile) + GAP;
    return { narrow, width, height, controls, keys, chart, picture, tile, caption: tile, captionHeight };
  }
  const controls = (width < TWO_LINES ? 142 : width < ONE_LINE ? 112 : 84) * textScale();
  const left = room.height - controls - fixed;
  const picture = within(PICTURE, Math.floor(0.4 * left));
  const across = Math.floor((width * 0.42 - (ACROSS - 1) * TILE_GAP) / ACROSS);
  const tile = Math.min(across, within(TILE, Math.floor((left - picture) / 2)));
  const caption = Math.max(tile, NAME * textScale());
  const right = ACROSS * caption + (ACROSS - 1) * TILE_GAP;
  const body = fixed + maps(picture, tile);
  const beside = width - right - GAP;
  const keys = beside < ONE_LINE_OF_KEYS ? KEYS.high : KEYS.low;
  const chart = { width: beside, height: Math.floor(body / 2) - keys };
  return { narrow, width, height: controls + body, controls, keys, chart, picture, tile, caption, captionHeight };
}

const within = ({ least, most }: { least: number; most: number }, size: number): number =>
  Math.max(least, Math.min(most, size));

/** Height of the picture and two rows of maps. */
const maps = (picture: number, tile: number): number => picture + 2 * tile;
