import { CAPTION } from '@/app/draw/caption/size';
import { isNarrow } from '@/app/draw/grid/narrow';
import { textWidth } from '@/app/draw/text-width';
import type { Lens, Room, Size } from '@/app/draw/view';
import { type Column, columnsOf } from './columns';
import type { TableProps } from './props';

/** In ems: a figure, about a letter of a name, what is left free in a cell, the height of a row and of a line more. */
const FIGURE = 0.6;
const LETTER = 0.52;
const SPACE = 1.3;
const ROW = 2;
const LINE = 1.25;
/** Names are broken into lines of about so many letters. */
const NAME = 26;
const NARROW_NAME = 13;
const HEADER = 12;

export interface TableLayout extends Size {
  /** Size of the figures, in CSS pixels. */
  readonly font: number;
  readonly names: number;
  readonly columns: readonly number[];
  readonly header: number;
  readonly rows: readonly number[];
}

/** Sizes of a table's parts, whose figures are half as large as the stage's cells. */
export function tableLayout(columns: readonly Column[], unit: number, narrow: boolean): TableLayout {
  const font = Math.round(Math.min(20, Math.max(13, unit / 2)));
  const px = (ems: number): number => Math.ceil(ems * font);
  const rows = Array.from({ length: columns[0]?.matrix.rows ?? 0 }, (_, i) => columns[0]?.matrix.rowLabel(i) ?? '');
  const longest = narrow ? NARROW_NAME : NAME;
  const names = Math.min(longest, Math.max(...rows.map(textWidth)));
  const widths = columns.map(({ name, unit: of, texts }) => {
    const figures = Math.max(...texts.map(textWidth)) * FIGURE;
    const header = Math.max(longestWord(name), Math.min(HEADER, textWidth(name)), textWidth(of)) * LETTER;
    return px(Math.max(figures, header) + SPACE);
  });
  const headerLines = columns.map(
    ({ name, unit: of }, j) => lines(name, ((widths[j] as number) / font - SPACE) / LETTER) + (of ? 1 : 0),
  );
  const header = px(ROW + LINE * (Math.max(1, ...headerLines) - 1));
  const heights = rows.map((name) => px(ROW + LINE * (lines(name, names) - 1)));
  const wide = px(names * LETTER + SPACE);
  return {
    font,
    names: wide,
    columns: widths,
    header,
    rows: heights,
    width: wide + sum(widths),
    height: CAPTION + header + sum(heights),
  };
}

export function tableSize(props: TableProps, unit: number, lens: Lens, room: Room): Size {
  const narrow = isNarrow(room);
  const { width, height } = tableLayout(columnsOf(props, lens), unit, narrow);
  // On a phone one that is wider scrolls in its own box: what stands beside it need not shrink for it.
  return { width: narrow ? Math.min(width, room.width) : width, height };
}

const sum = (x: readonly number[]): number => x.reduce((a, b) => a + b, 0);
const words = (text: string): string[] => text.split(/\s+|(?<=[\u3000-\u9fff])/).filter(Boolean);
const longestWord = (text: string): number => Math.max(0, ...words(text).map(textWidth));

/** Into how many lines of so many letters a text is broken. */
function lines(text: string, room: number): number {
  let [count, left] = [1, room];
  for (const word of words(text)) {
    const width = textWidth(word);
    if (width > left && left < room) [count, left] = [count + 1, room];
    left -= width + (width > 2 ? 1 : 0);
  }
  return count;
}
