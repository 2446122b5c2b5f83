import { barsHeight } from '@/app/draw/bars/layout';
import { CAPTION } from '@/app/draw/caption/size';
import { pictureSize } from '@/app/draw/patches/layout';
import { patchSize } from '@/app/draw/patches/places';
import type { GridSize, Size } from '@/app/draw/view';

/** Between the tiles beside the picture and the picture, and between the picture and the bars, in CSS pixels. */
const GAP = 14;
/** Between one tile and the next: their names stand below them. */
const TILE_GAP = { x: 6, y: 24 };
/** A tile beside the picture is this share of its shorter side: as large as a patch where four make a side. */
const TILE = 1 / 4;
/** Patches with shorter sides have no room for their number. */
const LEAST_FOR_NUMBERS = 32;

export interface OverlayLayout extends Size {
  /** The picture. */
  readonly picture: Size;
  readonly patch: Size;
  /** Side of the tile of what stands before the grid, and where each lies. */
  readonly tile: number;
  readonly tiles: readonly { readonly left: number; readonly top: number }[];
  /** Where the picture begins: after the tiles. */
  readonly left: number;
  readonly top: number;
  readonly barsTop: number;
  readonly barsHeight: number;
  readonly numbers: boolean;
}

/** Where tiles, picture and bars lie, for cells of this size; `leading` entries have a tile of their own. */
export function overlayLayout(unit: number, shape: Size, grid: GridSize, leading: number): OverlayLayout {
  const picture = pictureSize(unit, shape);
  const patch = patchSize(grid, picture);
  const tile = TILE * Math.min(picture.width, picture.height);
  const inColumn = Math.max(1, Math.floor(picture.height / (tile + TILE_GAP.y)));
  const tiles = Array.from({ length: leading }, (_, i) => ({
    left: Math.floor(i / inColumn) * (tile + TILE_GAP.x),
    top: CAPTION + (i % inColumn) * (tile + TILE_GAP.y),
  }));
  const last = tiles.at(-1);
  const left = last ? last.left + tile + GAP : 0;
  const barsTop = CAPTION + picture.height + GAP;
  return {
    picture,
    patch,
    tile,
    tiles,
    left,
    top: CAPTION,
    barsTop,
    barsHeight: barsHeight(unit),
    width: left + picture.width,
    height: barsTop + barsHeight(unit),
    numbers: Math.min(patch.width, patch.height) >= LEAST_FOR_NUMBERS,
  };
}
