import type { Theme } from './view';

/** Red, green and blue, 0 to 255. */
export type Channels = readonly [number, number, number];

/** The value colours of app/theme.css, as numbers for canvases; a test compares them with the style sheet. */
export const PALETTE: Readonly<
  Record<Theme, Readonly<Record<'negative' | 'zero' | 'positive' | 'weight' | 'chance' | 'open' | 'closed', Channels>>>
> = {
  light: {
    negative: [178, 24, 43],
    zero: [250, 249, 246],
    positive: [33, 102, 172],
    weight: [162, 62, 131],
    chance: [128, 112, 0],
    open: [250, 249, 246],
    closed: [64, 70, 82],
  },
  dark: {
    negative: [239, 108, 98],
    zero: [30, 32, 37],
    positive: [103, 169, 230],
    weight: [224, 140, 197],
    chance: [214, 201, 104],
    open: [104, 110, 122],
    closed: [8, 9, 11],
  },
  contrast: {
    negative: [255, 94, 94],
    zero: [255, 255, 255],
    positive: [62, 152, 255],
    weight: [255, 72, 226],
    chance: [184, 146, 0],
    open: [255, 255, 255],
    closed: [0, 0, 0],
  },
};

/** ∞ and −∞, which no ramp holds: a grey that is no blend of the ramp's ends; large cells hatch it. */
export const BEYOND: Readonly<Record<Theme, Channels>> = {
  light: [209, 205, 196],
  dark: [76, 80, 88],
  contrast: [176, 176, 176],
};

/** NaN: a yellow that no ramp comes near; large cells cross it out. */
export const NOT_A_NUMBER: Channels = [255, 214, 0];

/** A number that the step asks for: the paper's own grey, which no ramp passes through; large cells hatch it. */
export const VEILED: Readonly<Record<Theme, Channels>> = {
  light: [231, 228, 220],
  dark: [46, 49, 57],
  contrast: [222, 222, 222],
};
