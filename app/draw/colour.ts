import { type Channels, NOT_A_NUMBER, paletteOf } from './palette';
import type { ColourScale, ScaleKind, Theme } from './view';

/** Ink in order of preference: the theme's two, then pure black and white, one of which always reads. */
const INKS: readonly Channels[] = [
  [28, 30, 34],
  [255, 255, 255],
  [0, 0, 0],
];

/** Of colours that have no ink of the contrast that their theme asks for: pixels of a middling grey. */
const ENOUGH = 4.5;

const STEPS = 255;

/**
 * How values of one tensor become colours: red–paper–blue over ±max (`signed`), paper–purple over 0…max (`weights`),
 * paper–olive over 0…max (`chances`), light or dark (`mask`: open, closed), a helix in which every whole number from 0 to max has a colour of its own (`index`), or the pixel itself (`pixels`,
 * 0…1: grey, or shades of red, green or blue when a channel 0, 1 or 2 is given). Values beyond the ends take the
 * end's colour; ±∞ take a neutral grey, NaN a yellow. A max of zero colours everything as zero.
 */
export function makeScale(kind: ScaleKind, max: number, theme: Theme, channel?: 0 | 1 | 2): ColourScale {
  const steps = kind === 'index' ? Math.max(1, Math.round(max)) : STEPS;
  const { first, lookAt } = tableOf(kind, steps, theme, channel);
  const [notANumber, beyond] = [look(NOT_A_NUMBER, theme), look(paletteOf(theme).beyond, theme)];
  const at = (value: number): Look => {
    if (Number.isNaN(value)) return notANumber;
    if (!Number.isFinite(value)) return beyond;
    const step = max > 0 ? Math.round((value / max) * steps) : 0;
    return lookAt(Math.min(Math.max(step, first), steps));
  };
  return {
    kind,
    max,
    colour: (value) => at(value).colour,
    rgb: (value) => at(value).rgb,
    pixel: (value) => at(value).pixel,
    ink: (value) => at(value).ink,
  };
}

/** The same scale over cells of which some are veiled: those have no number, and the colour of no value. */
export function underVeil(scale: ColourScale, theme: Theme): ColourScale {
  const { rgb, colour, pixel, ink } = look(paletteOf(theme).veiled, theme);
  const or =
    <T>(hidden: T, of: (value: number) => T) =>
    (value: number) =>
      Number.isNaN(value) ? hidden : of(value);
  return {
    ...scale,
    rgb: or(rgb, scale.rgb),
    colour: or(colour, scale.colour),
    pixel: or(pixel, scale.pixel),
    ink: or(ink, scale.ink),
  };
}

interface Look {
  readonly rgb: Channels;
  readonly pixel: number;
  readonly colour: string;
  readonly ink: string;
}

const look = (channels: Channels, theme: Theme): Look => ({
  rgb: channels,
  pixel: new Uint32Array(Uint8ClampedArray.of(...channels, 255).buffer)[0] as number,
  colour: `rgb(${channels.join(', ')})`,
  ink: inkOn(channels, theme),
});

/** The looks of a ramp's steps, from `first` to the last; each is worked out when a value first takes it. */
interface Table {
  readonly first: number;
  lookAt(step: number): Look;
}

/** A scale's ends change with every edit, its ramp never: the few ramps that there are stay. */
const tables = new Map<string, Table>();

function tableOf(kind: ScaleKind, steps: number, theme: Theme, channel?: 0 | 1 | 2): Table {
  // There are as many counting ramps as numbers to count to.
  if (kind === 'index') return makeTable(kind, steps, theme);
  const key = `${kind} ${theme} ${channel}`;
  const table = tables.get(key) ?? makeTable(kind, steps, theme, channel);
  tables.set(key, table);
  return table;
}

function makeTable(kind: ScaleKind, steps: number, theme: Theme, channel?: 0 | 1 | 2): Table {
  const ramp = rampOf(kind, theme, channel);
  const known = new Map<number, Look>();
  return {
    first: kind === 'signed' ? -steps : 0,
    lookAt(step) {
      const met = known.get(step);
      if (met) return met;
      const made = look(ramp(step / steps), theme);
      known.set(step, made);
      return made;
    },
  };
}

/** Colour of a place between 0 and 1 (−1 and 1 for `signed`) on the scale. */
function rampOf(kind: ScaleKind, theme: Theme, channel?: 0 | 1 | 2): (t: number) => Channels {
  const { ends, lift, liftWeights, helix } = paletteOf(theme);
  const { negative, zero, positive, weight, chance, open, closed } = ends;
  const lifted = (size: number): number => size ** lift;
  switch (kind) {
    case 'signed': {
      const [below, above] = [between(zero, negative), between(zero, positive)];
      return (t) => (t < 0 ? below(lifted(-t)) : above(lifted(t)));
    }
    case 'weights': {
      const mix = between(zero, weight);
      // Seventeen weights share one: most are small, and their differences are what is looked at.
      return (t) => mix(t ** liftWeights);
    }
    case 'chances': {
      const mix = between(zero, chance);
      return (t) => mix(lifted(t));
    }
    case 'mask':
      return (t) => (t > 0 ? closed : open);
    case 'index':
      // Three turns: neighbours differ in hue, numbers one turn apart in lightness, which only grows.
      return (t) => cubehelix(helix[0] + 1080 * t, helix[1], helix[2] + helix[3] * t);
    case 'pixels':
      return (t) => {
        const v = Math.round(255 * t);
        return channel === undefined
          ? [v, v, v]
          : [channel === 0 ? v : 0, channel === 1 ? v : 0, channel === 2 ? v : 0];
      };
  }
}

/**
 * d3's interpolateRgb in channels rather than text. By hand: d3-interpolate and d3-color would add 5.2 KB to the first
 * load of every page, and are no faster (511 colours in 0.6 ms either way). A test holds it, and the helix, to d3's.
 */
const between =
  (from: Channels, to: Channels) =>
  (t: number): Channels => {
    const [r, g, b] = from.map((c, i) => Math.round(c + ((to[i] as number) - c) * t)) as [number, number, number];
    return [r, g, b];
  };

/** Green's cubehelix (Green 2011, arXiv:1108.5083) as d3-color computes it: hue in degrees, the rest in 0–1. */
function cubehelix(hue: number, saturation: number, lightness: number): Channels {
  const angle = ((hue + 120) * Math.PI) / 180;
  const reach = saturation * lightness * (1 - lightness);
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const channel = (c: number, s: number): number =>
    Math.round(255 * Math.min(1, Math.max(0, lightness + reach * (c * cos + s * sin))));
  return [channel(-0.14861, 1.78277), channel(-0.29227, -0.90649), channel(1.97294, 0)];
}

/** The first ink with enough contrast on this colour. */
function inkOn(background: Channels, theme: Theme): string {
  const reads = (least: number) => INKS.find((candidate) => contrast(candidate, background) >= least);
  const ink = reads(paletteOf(theme).contrast) ?? reads(ENOUGH) ?? [255, 255, 255];
  return `rgb(${ink.join(', ')})`;
}

/** Contrast ratio of two colours, 1 to 21 (WCAG 2.2). */
export function contrast(a: Channels, b: Channels): number {
  const [high, low] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

function luminance(channels: Channels): number {
  const [r, g, b] = channels.map((c) => {
    const s = c / 255;
    return s <= 0.04045 ? s / 12.92 : ((s + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
