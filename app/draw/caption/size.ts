import { textScale } from '../text-scale';

/** Height of the caption line with the space below it, in CSS pixels: every measured layout adds it. */
export const CAPTION = 26;

const LETTER = 8;
const FIGURE = 7;
const CHARACTER = 13;

/** About how wide a caption is: enough for layouts to leave room for it. Tags of the symbol do not count. */
export function captionWidth(symbolHtml: string, note: string): number {
  const symbol = symbolHtml.replace(/<[^>]*>/g, '').replace(/&\w+;/g, 'x');
  const wide = note.match(/\p{Script=Han}/gu)?.length ?? 0;
  const letters = symbol.length * LETTER + (note.length - wide) * FIGURE + wide * CHARACTER;
  return Math.ceil(8 + letters * textScale());
}
