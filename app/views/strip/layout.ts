import { max } from 'd3';
import { textWidth } from '@/app/draw/text-width';
import type { Lens, Matrix, Size } from '@/app/draw/view';
import { inLanguage } from '@/content/language';
import type { StripProps } from './props';

export interface StripLine {
  readonly title: string;
  readonly matrix: Matrix;
  /** Whether each token is written in full ink. */
  readonly shown: readonly boolean[];
  readonly top: number;
  /** The left edge of each chip, and how wide it is. */
  readonly lefts: readonly number[];
  readonly widths: readonly number[];
}

export interface StripLayout extends Size {
  readonly lines: readonly StripLine[];
  /** The usual chip. */
  readonly chip: Size;
}

/** The smallest unit: where even that is too wide, places are as wide as their own words. */
export const LEAST = 16;

/** Pixels: a title above its line, between chips, between lines without arcs, and around a chip's word. */
const TITLE = 20;
const GAP = 4;
const LINE_GAP = 18;
const PADDING = 11;
const CHARACTER = 7.5;
/** Wide enough to touch. */
const NARROWEST = 28;
/** Room that arcs have above their line or between two lines, in chips. */
const ARCS = 2.2;

/** Lines of chips one below the other, in common places, shifted by whole places. Equal ones, as long as there is room. */
export function stripLayout(props: StripProps, unit: number, lens: Lens): StripLayout {
  const { rows, arcs } = props;
  const matrices = rows.map(({ of }) => lens.matrix(of));
  const words = matrices.flatMap((m) => Array.from({ length: m.rows }, (_, i) => wordWidth(m.rowLabel(i))));
  const word = max(words) ?? NARROWEST;
  const chip = { width: Math.round(Math.max(word, unit * 1.4)), height: Math.round(Math.max(24, unit * 0.8)) };
  const places = placesOf(props, matrices, unit > LEAST ? chip.width : null);
  const [from, to] = [arcs?.from ?? 0, arcs?.to ?? 0];
  const span = Math.round(ARCS * Math.max(32, chip.height * 1.4));
  let top = 0;
  const lines = rows.map(({ title, shift = 0, shown }, r): StripLine => {
    const matrix = matrices[r] as Matrix;
    const named = title ? inLanguage(title, lens.words.language) : '';
    if (arcs && from === to && r === from) top += span;
    top += named ? TITLE : 0;
    const line = {
      title: named,
      matrix,
      shown: shownIn(matrix.rows, shown ? lens.matrix(shown) : null),
      top,
      lefts: places.lefts.slice(shift, shift + matrix.rows),
      widths: places.widths.slice(shift, shift + matrix.rows),
    };
    const leadsOn = arcs && from !== to && r === Math.min(from, to);
    top += chip.height + (leadsOn ? span : LINE_GAP);
    return line;
  });
  const right = max(lines, ({ lefts, widths }) => (lefts.at(-1) ?? 0) + (widths.at(-1) ?? 0)) ?? 0;
  return { lines, chip, width: right, height: top - LINE_GAP };
}

const wordWidth = (word: string): number => Math.ceil(textWidth(word) * CHARACTER) + PADDING;

/** Where the places that lines have in common begin, and how wide each is: all equally, or as its widest word. */
function placesOf({ rows }: StripProps, matrices: readonly Matrix[], equal: number | null) {
  const widths: number[] = [];
  for (const [r, { shift = 0 }] of rows.entries()) {
    const matrix = matrices[r] as Matrix;
    for (let i = 0; i < shift + matrix.rows; i++) {
      const own = i < shift ? NARROWEST : wordWidth(matrix.rowLabel(i - shift));
      widths[i] = equal ?? Math.max(own, widths[i] ?? NARROWEST);
    }
  }
  const lefts = widths.map((_, i) => widths.slice(0, i).reduce((left, width) => left + width + GAP, 0));
  return { widths, lefts };
}

/** One flag a token, from a vector or from the first column of a matrix. */
function shownIn(tokens: number, mask: Matrix | null): boolean[] {
  const at = (i: number): number => (mask ? (mask.rows === 1 ? mask.at(0, i) : mask.at(i, 0)) : 1);
  return Array.from({ length: tokens }, (_, i) => at(i) !== 0);
}
