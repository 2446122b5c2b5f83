import { max, sum } from 'd3';
import { largestUnit } from '@/app/draw/grid/cell-size';
import { isNarrow } from '@/app/draw/grid/narrow';
import { matrixLayout } from '@/app/draw/matrix/layout';
import { textWidth } from '@/app/draw/text-width';
import type { Lens, Matrix, Room, Size } from '@/app/draw/view';
import type { Ref } from '@/content/stage';
import type { CodeProps, Listing } from './props';

/** Pixels: a line, a character of 13 px mono, what stands around a listing, and between it and the tensor. */
export const LINE = 24;
const CHARACTER = 7.83;
const PADDING = 12;
const TITLE = 22;
const GAP = 24;
/** What stands below the tensor, where there are two listings. */
const DIFFERENCE = 30;
/** Cells are no smaller. */
const LEAST = 1;
/** A tensor beside the listing has at least this much room, and at most so much. */
const BESIDE = 240;
const MOST = 440;

/** The shape that a line's tensor has in this run, as a comment behind the line: Python's way to write it. */
export const shapeNote = (of: Ref | undefined, lens: Lens): string =>
  of === undefined ? '' : `# [${lens.matrix(of).shape.join(', ')}]`;

export interface CodeLayout extends Size {
  readonly listings: readonly Size[];
  /** Where the chosen line's tensor stands, and the room that it has. */
  readonly pane: Size & { readonly left: number; readonly top: number };
}

const listingSize = ({ lines, title }: Listing, lens: Lens, most: number): Size => {
  const characters = max(lines, ({ text, of }) => textWidth(text) + (of ? 2 + textWidth(shapeNote(of, lens)) : 0)) ?? 0;
  return {
    width: Math.min(most, Math.ceil(characters * CHARACTER) + 2 * PADDING),
    height: lines.length * LINE + PADDING + (title ? TITLE : 0),
  };
};

/** The cell size at which a line's tensor fills its pane, in half pixels. */
export function paneUnit(matrix: Matrix, { width, height }: Size): number {
  for (let unit = largestUnit(matrix.rows, matrix.cols); unit > LEAST; unit -= 0.5) {
    const size = matrixLayout(matrix, {}, unit);
    if (size.width <= width && size.height <= height) return unit;
  }
  return LEAST;
}

/** The listings, one below the other, and the tensor to their right, or below them where the room is too narrow. */
export function codeLayout(props: CodeProps, lens: Lens, room: Room): CodeLayout {
  const listings = props.listings.map((listing) => listingSize(listing, lens, room.width));
  const code = {
    width: max(listings, ({ width }) => width) ?? 0,
    height: sum(listings, ({ height }) => height + GAP) - GAP,
  };
  const beside = !isNarrow(room) && code.width + GAP + BESIDE <= room.width;
  const left = beside ? room.width - code.width - GAP : room.width;
  const under = isNarrow(room) ? MOST : room.height - code.height - GAP;
  const pane = {
    width: Math.min(MOST, left),
    height:
      (props.listings.length > 1 ? -DIFFERENCE : 0) +
      Math.max(BESIDE / 2, Math.min(MOST, beside ? room.height : under)),
  };
  return {
    listings,
    pane: { ...pane, ...(beside ? { left: code.width + GAP, top: 0 } : { left: 0, top: code.height + GAP }) },
    width: beside ? code.width + GAP + pane.width : Math.max(code.width, pane.width),
    height: beside ? Math.max(code.height, pane.height) : code.height + GAP + pane.height,
  };
}
