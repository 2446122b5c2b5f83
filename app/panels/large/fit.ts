import { textWidth } from '@/app/draw/text-width';
import type { Size } from '@/app/draw/view';

/** Width of a character of the mono face, what lies around a number, and the height of its line, in ems. */
export const EM = 0.6;
const AROUND = 0.9;
const LINE = 1.5;
/** The height of a line of names, in ems of their own type. */
export const NAME_LINE = 1.4;

/** No number is larger than so many times the least. */
const MOST = 14;

/** Cells of one size side by side, `across` in a line, `lines` lines of them. */
export interface Tiling {
  readonly across: number;
  readonly lines: number;
  /** CSS pixels. */
  readonly width: number;
  readonly height: number;
  /** The size of the numbers. */
  readonly font: number;
}

/** What is to be laid out. */
interface Wanted {
  readonly room: Size;
  /** How wide the widest number is, in characters. */
  readonly characters: number;
  /** The least size of numbers, in pixels. */
  readonly least: number;
}

/** How wide the widest of some texts is, in characters. */
export const widest = (texts: readonly string[]): number => Math.max(1, ...texts.map(textWidth));

/** Numbers of a cell of this size. */
const fontIn = (width: number, height: number, { characters, least }: Wanted): number =>
  Math.min(MOST * least, width / (characters * EM + AROUND), height / LINE);

/** How many cells with numbers of the least size have room in a line, and how many lines. */
function mostIn(wanted: Wanted, above: number): { readonly across: number; readonly lines: number } {
  const { room, characters, least } = wanted;
  return {
    across: Math.max(1, Math.floor(room.width / (least * (characters * EM + AROUND)))),
    lines: Math.max(1, Math.floor(room.height / (least * LINE + above))),
  };
}

/** Rows and columns as they stand in the matrix, as many as there is room for. */
export function tileTable(rows: number, cols: number, wanted: Wanted): Tiling {
  const most = mostIn(wanted, 0);
  const [across, lines] = [Math.min(cols, most.across), Math.min(rows, most.lines)];
  const [width, height] = [wanted.room.width / across, wanted.room.height / lines];
  return { across, lines, width, height, font: fontIn(width, height, wanted) };
}

/**
 * The numbers of a row or column in lines one below the other, as large as can be; as many as there is room for. `above`:
 * the height of what stands above each.
 */
export function tileList(count: number, wanted: Wanted, above: number): Tiling {
  const tile = (across: number, lines: number): Tiling => {
    const [width, height] = [wanted.room.width / across, wanted.room.height / lines];
    return { across, lines, width, height, font: fontIn(width, height - above, wanted) };
  };
  let best = tile(1, count);
  for (let across = 2; across <= count; across++) {
    const next = tile(across, Math.ceil(count / across));
    if (next.font > best.font) best = next;
  }
  if (best.font >= wanted.least) return best;
  const { across, lines } = mostIn(wanted, above);
  return tile(across, lines);
}

/** Where the stretch of `count` begins that is shown where `shown` have room: pages, so that what one walks over stays. */
export const pageOf = (at: number, count: number, shown: number): number =>
  Math.max(0, Math.min(Math.floor(at / shown) * shown, count - shown));
