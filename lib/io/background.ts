import type { Averaged } from './image';

/** Red, green and blue, 0 to 255. */
export type Rgb = readonly [red: number, green: number, blue: number];

export const BLACK: Rgb = [0, 0, 0];
export const WHITE: Rgb = [255, 255, 255];

/** The picture on a background of one colour, [side, side, 3] bytes. */
export function layOver({ colours, through }: Averaged, background: Rgb): Uint8Array {
  return Uint8Array.from(colours, (own, i) =>
    Math.round(own + (through[Math.floor(i / 3)] as number) * (background[i % 3] as number)),
  );
}

/** Whether it makes a difference what the picture lies on. */
export function isSeeThrough(picture: Averaged): boolean {
  const onWhite = layOver(picture, WHITE);
  return layOver(picture, BLACK).some((byte, i) => byte !== onWhite[i]);
}

/** Black for a picture that is light where it is opaque, otherwise white: what was drawn stays to be seen. */
export function contrastingBackground({ colours, through }: Averaged): Rgb {
  // Luma of Rec. 601, as a share of what it would be if everything opaque were white.
  const luma = colours.reduce((sum, own, i) => sum + own * ([0.299, 0.587, 0.114][i % 3] as number), 0);
  const opaque = through.reduce((sum, share) => sum + 1 - share, 0);
  return luma > 127.5 * opaque ? BLACK : WHITE;
}
