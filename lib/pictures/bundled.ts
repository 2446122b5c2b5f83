import { type DigitStyle, drawDigit, PLAIN } from './digit';
import { gradientDisc } from './gradient-disc';
import type { Colour } from './raster';
import { drawShape, type ShapeKind, type ShapeStyle } from './shape';

export interface BundledPicture {
  /** What links call it; once published it stays. */
  readonly id: string;
  readonly kind: 'digit' | 'shape';
  readonly digit?: number;
  readonly label: { readonly en: string; readonly zh: string };
  /** 28 × 28 × 3 bytes, drawn when first asked for. */
  readonly pixels: Uint8Array;
}

const ink = {
  navy: [26, 33, 64],
  amber: [245, 191, 94],
  red: [214, 48, 49],
  cream: [250, 243, 224],
  teal: [42, 157, 143],
  sand: [244, 226, 184],
  black: [0, 0, 0],
  white: [255, 255, 255],
  blue: [52, 120, 214],
  plum: [72, 30, 84],
  pink: [250, 162, 193],
  green: [120, 200, 90],
  forest: [18, 52, 40],
  violet: [126, 87, 194],
  mint: [208, 240, 222],
  orange: [238, 120, 40],
  slate: [44, 52, 62],
  sky: [150, 205, 245],
  brown: [92, 54, 34],
} as const satisfies Record<string, Colour>;

function picture(rest: Omit<BundledPicture, 'pixels'>, draw: () => Uint8Array): BundledPicture {
  let drawn: Uint8Array | undefined;
  return {
    ...rest,
    get pixels() {
      drawn ??= draw();
      return drawn;
    },
  };
}

function digit(
  value: number,
  id: string,
  [en, zh]: [string, string],
  [foreground, background]: [Colour, Colour],
  style: Partial<DigitStyle> = {},
): BundledPicture {
  return picture({ id, kind: 'digit', digit: value, label: { en, zh } }, () =>
    drawDigit(value, { ...PLAIN, foreground, background, ...style }),
  );
}

function shape(
  kind: ShapeKind,
  id: string,
  [en, zh]: [string, string],
  [foreground, background]: [Colour, Colour],
  style: Partial<ShapeStyle> = {},
): BundledPicture {
  return picture({ id, kind: 'shape', label: { en, zh } }, () =>
    drawShape(kind, { foreground, background, radius: 9, shift: [0, 0], turn: 0, ...style }),
  );
}

const hand = (seed: number, style: Partial<DigitStyle> = {}): Partial<DigitStyle> => ({
  wobble: 0.45,
  slant: 0.12,
  seed,
  ...style,
});

/** The pictures that ship with the site, as code. The first is the one that lessons open with. */
export const bundledPictures: readonly BundledPicture[] = [
  digit(5, 'five-amber', ['Amber five', '琥珀色的 5'], [ink.amber, ink.navy], {
    height: 18,
    thickness: 3.8,
    width: 1.05,
  }),
  digit(3, 'three-red', ['Red three', '红色的 3'], [ink.red, ink.cream], hand(11, { thickness: 3.2 })),
  digit(0, 'zero-teal', ['Teal zero', '青色的 0'], [ink.teal, ink.sand], hand(8, { thickness: 3 })),
  digit(1, 'one-white', ['White one', '白色的 1'], [ink.white, ink.black], hand(9, { thickness: 2.6 })),
  digit(2, 'two-white', ['White two', '白色的 2'], [ink.white, ink.black], hand(9, { thickness: 2.6 })),
  digit(4, 'four-green', ['Green four', '绿色的 4'], [ink.green, ink.forest], hand(4, { form: 1, thickness: 3 })),
  digit(6, 'six-violet', ['Violet six', '紫色的 6'], [ink.violet, ink.mint], hand(11, { thickness: 2.8 })),
  digit(7, 'seven-sky', ['Sky-blue seven', '天蓝色的 7'], [ink.sky, ink.brown], { form: 1, slant: 0.1 }),
  digit(8, 'eight-pink', ['Pink eight', '粉色的 8'], [ink.pink, ink.plum], hand(9, { form: 2, thickness: 2.8 })),
  digit(9, 'nine-orange', ['Orange nine', '橙色的 9'], [ink.orange, ink.slate], { form: 3, nib: 0.25 }),
  picture(
    { id: 'gradient-disc', kind: 'shape', label: { en: 'Two gradients and a disc', zh: '两种渐变与圆盘' } },
    gradientDisc,
  ),
  shape('disc', 'disc-red', ['Red disc', '红色圆盘'], [ink.red, ink.cream], { shift: [-4, -3], radius: 6 }),
  shape('ring', 'ring-blue', ['Blue ring', '蓝色圆环'], [ink.blue, ink.cream], { radius: 10 }),
  shape('triangle', 'triangle-green', ['Green triangle', '绿色三角形'], [ink.green, ink.forest], {
    radius: 12,
    shift: [0, 3],
  }),
  shape('cross', 'cross-white', ['White cross', '白色十字'], [ink.white, ink.black], { radius: 10, turn: 0.3 }),
  shape('stripes', 'stripes-amber', ['Amber stripes', '琥珀色条纹'], [ink.amber, ink.navy], { radius: 4, turn: 0.6 }),
  shape('checks', 'checks-black', ['Chessboard', '棋盘格'], [ink.black, ink.white], { radius: 7 }),
];
