import { isNarrow } from '@/app/draw/grid/narrow';
import type { Room, Size } from '@/app/draw/view';

export interface TrainerLayout extends Size {
  readonly narrow: boolean;
  /** Buttons, settings and the status line. */
  readonly controls: number;
  /** One of the two charts, and the line of keys above it. */
  readonly chart: Size;
  readonly keys: number;
  /** Side of the fixed picture, and of the map of one head. */
  readonly picture: number;
  readonly tile: number;
}

const GAP = 28;
/** The name of a head under its map, in two lines where one is too short. */
export const CAPTION = 32;
/** Maps of heads side by side. */
const ACROSS = 4;
const TILE_GAP = 10;

/** Charts beside maps, or above them where there is no room beside. Nothing here depends on what was learned. */
export function trainerLayout(room: Room): TrainerLayout {
  const narrow = isNarrow(room);
  const width = Math.floor(Math.max(280, Math.min(room.width, 920)));
  const keys = 30;
  if (narrow) {
    const tile = Math.floor((Math.min(width, 420) - (ACROSS - 1) * TILE_GAP) / ACROSS);
    const [controls, chart, picture] = [204, { width, height: 140 }, 132];
    return {
      narrow,
      width,
      height: controls + 2 * (keys + chart.height) + maps(picture, tile) + GAP,
      controls,
      keys,
      chart,
      picture,
      tile,
    };
  }
  const tile = Math.floor(Math.min(86, (width * 0.42 - (ACROSS - 1) * TILE_GAP) / ACROSS));
  const picture = 108;
  const controls = 84;
  const right = ACROSS * tile + (ACROSS - 1) * TILE_GAP;
  const chart = { width: width - right - GAP, height: Math.floor(maps(picture, tile) / 2) - keys };
  return { narrow, width, height: controls + maps(picture, tile), controls, keys, chart, picture, tile };
}

/** Height of the picture, two rows of maps with their names, and the note beneath. */
const maps = (picture: number, tile: number): number => picture + 16 + 2 * (tile + CAPTION) + 22;
