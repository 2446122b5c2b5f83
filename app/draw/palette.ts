import type { Theme } from './view';

/** Red, green and blue, 0 to 255. */
export type Channels = readonly [number, number, number];

/** The ends of a theme's value scales. */
type Ends = Readonly<Record<'negative' | 'zero' | 'positive' | 'weight' | 'chance' | 'open' | 'closed', Channels>>;

/** How a theme colours values. */
export interface Palette {
  readonly ends: Ends;
  /** ∞ and −∞, which no ramp holds: a grey that is no blend of the ramp's ends; large cells hatch it. */
  readonly beyond: Channels;
  /** A number that the step asks for: the paper's own grey, which no ramp passes through; large cells hatch it. */
  readonly veiled: Channels;
  /** Powers that lift small values, and small weights, off the paper. */
  readonly lift: number;
  readonly liftWeights: number;
  /** Of index colours: hue of the first in degrees, saturation, lightness of the first, and by how much it grows. */
  readonly helix: readonly [hue: number, saturation: number, lightness: number, growth: number];
  /** The least contrast of ink on any colour, where an ink has so much. */
  readonly contrast: number;
}

const USUAL = { lift: 0.8, liftWeights: 0.65, helix: [250, 0.7, 0.25, 0.63], contrast: 4.5 } as const;

/** NaN: a yellow that no ramp comes near; large cells cross it out. */
export const NOT_A_NUMBER: Channels = [255, 214, 0];

const light: Palette = {
  ends: {
    negative: [178, 24, 43],
    zero: [250, 249, 246],
    positive: [33, 102, 172],
    weight: [162, 62, 131],
    chance: [128, 112, 0],
    open: [250, 249, 246],
    closed: [64, 70, 82],
  },
  beyond: [209, 205, 196],
  veiled: [231, 228, 220],
  ...USUAL,
};

const dark: Palette = {
  ends: {
    negative: [239, 108, 98],
    zero: [30, 32, 37],
    positive: [103, 169, 230],
    weight: [224, 140, 197],
    chance: [214, 201, 104],
    open: [104, 110, 122],
    closed: [8, 9, 11],
  },
  beyond: [76, 80, 88],
  veiled: [46, 49, 57],
  ...USUAL,
};

/** The themes that are here: the value colours of app/theme.css, as numbers for canvases; a test compares them. */
const palettes: Partial<Record<Theme, Palette>> = { light, dark };

/** A theme that few choose brings its colours when somebody does; until then it has those of the light one. */
export const paletteOf = (theme: Theme): Palette => palettes[theme] ?? light;

export function bringPalette(theme: Theme, palette: Palette): void {
  palettes[theme] = palette;
}
