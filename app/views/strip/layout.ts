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
  /** The left edge of each chip. */
  readonly lefts: readonly number[];
}

export interface StripLayout extends Size {
  readonly lines: readonly StripLine[];
  readonly chip: Size;
}

/** Pixels: a title above its line, between chips, between lines without arcs, and around a chip's word. */
const TITLE = 20;
const GAP = 4;
const LINE_GAP = 18;
const PADDING = 11;
const CHARACTER = 7.5;
/** Room that arcs have above their line or between two lines, in chips. */
const ARCS = 2.2;

/** Lines of equal chips one below the other, in common places, shifted by whole places. */
export function stripLayout({ rows, arcs }: StripProps, unit: number, lens: Lens): StripLayout {
  const matrices = rows.map(({ of }) => lens.matrix(of));
  const labels = matrices.flatMap((m) => Array.from({ length: m.rows }, (_, i) => textWidth(m.rowLabel(i))));
  const word = Math.ceil((max(labels) ?? 1) * CHARACTER) + PADDING;
  const chip = { width: Math.round(Math.max(word, unit * 1.4)), height: Math.round(Math.max(24, unit * 0.8)) };
  const [from, to] = [arcs?.from ?? 0, arcs?.to ?? 0];
  const span = Math.round(ARCS * Math.max(32, chip.height * 1.4));
  let top = 0;
  const lines = rows.map(({ title, shift = 0, shown }, r): StripLine => {
    const matrix = matrices[r] as Matrix;
    const words = title ? inLanguage(title, lens.words.language) : '';
    if (arcs && from === to && r === from) top += span;
    top += words ? TITLE : 0;
    const line = {
      title: words,
      matrix,
      shown: shownIn(matrix.rows, shown ? lens.matrix(shown) : null),
      top,
      lefts: Array.from({ length: matrix.rows }, (_, i) => (i + shift) * (chip.width + GAP)),
    };
    const leadsOn = arcs && from !== to && r === Math.min(from, to);
    top += chip.height + (leadsOn ? span : LINE_GAP);
    return line;
  });
  const right = max(lines, ({ lefts }) => (lefts.at(-1) ?? 0) + chip.width) ?? 0;
  return { lines, chip, width: right, height: top - LINE_GAP };
}

/** One flag a token, from a vector or from the first column of a matrix. */
function shownIn(tokens: number, mask: Matrix | null): boolean[] {
  const at = (i: number): number => (mask ? (mask.rows === 1 ? mask.at(0, i) : mask.at(i, 0)) : 1);
  return Array.from({ length: tokens }, (_, i) => at(i) !== 0);
}
