import type { Size } from '@/app/draw/view';

/** Above each tile its head's number; above and beside a whole network of tiles the numbers of heads and blocks. */
const TILE_CAPTION = 25;
const ROW_LABEL = { wide: 68, narrow: 20 };
/** Around the chosen tile. */
const FRAME = 4;

export interface Tile {
  /** 0-based. */
  readonly block: number;
  readonly head: number;
  readonly x: number;
  readonly y: number;
}

export interface MultiplesLayout extends Size {
  readonly tiles: readonly Tile[];
  readonly side: number;
  /** Where the names of blocks stand, if blocks are rows. */
  readonly rowLabel: number;
  readonly caption: number;
}

export interface Many {
  readonly over: 'head' | 'block-head';
  readonly block: number;
  readonly blocks: number;
  readonly heads: number;
  /** On a narrow screen blocks are called by their number alone. */
  readonly narrow: boolean;
}

/** Where the small pictures lie: the heads of the chosen block, four in a row, or a row of heads for every block. */
export function multiplesLayout({ over, block, blocks, heads, narrow }: Many, unit: number): MultiplesLayout {
  return over === 'head'
    ? headsOf(block, heads, unit)
    : network(blocks, heads, unit, narrow ? ROW_LABEL.narrow : ROW_LABEL.wide);
}

function headsOf(block: number, heads: number, unit: number): MultiplesLayout {
  const side = Math.round(5 * unit);
  const gap = Math.max(10, Math.round(0.55 * unit));
  const across = Math.min(4, heads);
  const pitch = { x: side + gap, y: TILE_CAPTION + side + gap };
  const tiles = Array.from({ length: heads }, (_, head) => ({
    block,
    head,
    x: FRAME + (head % across) * pitch.x,
    y: Math.floor(head / across) * pitch.y,
  }));
  return {
    tiles,
    side,
    rowLabel: 0,
    caption: TILE_CAPTION,
    width: across * pitch.x - gap + 2 * FRAME,
    height: Math.ceil(heads / across) * pitch.y - gap + FRAME,
  };
}

function network(blocks: number, heads: number, unit: number, rowLabel: number): MultiplesLayout {
  const side = Math.round(3 * unit);
  const gap = Math.max(6, Math.round(0.35 * unit));
  const pitch = side + gap;
  const tiles = Array.from({ length: blocks * heads }, (_, i) => ({
    block: Math.floor(i / heads),
    head: i % heads,
    x: rowLabel + (i % heads) * pitch,
    y: TILE_CAPTION + Math.floor(i / heads) * pitch,
  }));
  return {
    tiles,
    side,
    rowLabel,
    caption: TILE_CAPTION,
    width: rowLabel + heads * pitch - gap + FRAME,
    height: TILE_CAPTION + blocks * pitch - gap + FRAME,
  };
}
