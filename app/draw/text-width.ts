/** How wide text is, in characters of the mono face: ideographs take two. */
export const textWidth = (text: string): number => [...text].reduce((sum, c) => sum + widthOf(c), 0);

const widthOf = (character: string): number => (character > '\u2fff' ? 2 : 1);

/** As much of a text as `room` characters hold; what is left out is an ellipsis. */
export function clipped(text: string, room: number): string {
  if (textWidth(text) <= room) return text;
  let [kept, left] = ['', room - 1];
  for (const character of text) {
    left -= widthOf(character);
    if (left < 0) break;
    kept += character;
  }
  return `${kept}…`;
}
