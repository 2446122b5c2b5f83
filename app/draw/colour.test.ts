import { readFileSync } from 'node:fs';
import { cubehelix, rgb as d3rgb, interpolateRgb, lab } from 'd3';
import { describe, expect, test } from 'vitest';
import { contrastPalette } from '@/app/page/contrast';
import { contrast, makeScale } from './colour';
import { bringPalette, paletteOf } from './palette';
import type { ScaleKind, Theme } from './view';

bringPalette('contrast', contrastPalette);

const themes: readonly Theme[] = ['light', 'dark', 'contrast'];
const read = (file: string): string => readFileSync(new URL(file, import.meta.url), 'utf8');
const kinds: readonly ScaleKind[] = ['signed', 'weights', 'chances', 'mask', 'index', 'pixels'];

const channels = (colour: string): [number, number, number] => {
  const [r, g, b] = colour.match(/\d+/g)?.map(Number) ?? [];
  return [r as number, g as number, b as number];
};
const hex = (colour: string) => channels(`${d3rgb(colour)}`);
const asCss = (colour: readonly number[]): string => `rgb(${colour.join(', ')})`;
const distance = (a: string, b: string): number => {
  const [p, q] = [lab(a), lab(b)];
  return Math.hypot(p.l - q.l, p.a - q.a, p.b - q.b);
};

test('the palette holds the colours of the style sheet', () => {
  const [light, dark] = read('../theme.css').split('[data-theme="dark"]') as [string, string];
  for (const [theme, rules] of [
    ['light', light],
    ['dark', dark],
    ['contrast', read('../page/contrast.css')],
  ] as const) {
    for (const [name, colour] of Object.entries(paletteOf(theme).ends)) {
      expect(rules).toContain(`--${name}: ${colour.join(' ')};`);
    }
  }
});

describe.each(themes)('in the %s theme', (theme) => {
  test('a signed scale runs from red through paper to blue', () => {
    const { rgb } = makeScale('signed', 2, theme);
    expect([rgb(-2), rgb(0), rgb(2)]).toEqual([
      paletteOf(theme).ends.negative,
      paletteOf(theme).ends.zero,
      paletteOf(theme).ends.positive,
    ]);
    expect(rgb(-5)).toEqual(rgb(-2));
    expect(rgb(5)).toEqual(rgb(2));
  });

  test('weights run from paper to purple', () => {
    const { rgb } = makeScale('weights', 0.3, theme);
    expect([rgb(0), rgb(0.3)]).toEqual([paletteOf(theme).ends.zero, paletteOf(theme).ends.weight]);
  });

  test('chances run from paper to olive, which no attention weight has', () => {
    const { rgb } = makeScale('chances', 1, theme);
    expect([rgb(0), rgb(1)]).toEqual([paletteOf(theme).ends.zero, paletteOf(theme).ends.chance]);
    const weights = makeScale('weights', 1, theme);
    expect(distance(makeScale('chances', 1, theme).colour(0.5), weights.colour(0.5))).toBeGreaterThan(15);
  });

  test('a mask is light where all is open and dark where nothing may be read', () => {
    const { rgb, colour } = makeScale('mask', 1, theme);
    expect([rgb(0), rgb(1)]).toEqual([paletteOf(theme).ends.open, paletteOf(theme).ends.closed]);
    expect(lab(colour(0)).l - lab(colour(1)).l).toBeGreaterThan(30);
  });

  test.each(kinds)('ink on a %s scale always reads: contrast of at least 4.5 to 1', (kind) => {
    const scale = makeScale(kind, 48, theme);
    for (let value = -60; value <= 60; value += 0.25) {
      expect(contrast(channels(scale.ink(value)), scale.rgb(value))).toBeGreaterThanOrEqual(4.5);
    }
  });

  test.each(kinds)('a pixel of image data holds the channels of a %s scale, opaque', (kind) => {
    const { pixel, rgb } = makeScale(kind, 2, theme);
    for (const value of [-3, -1.9, 0, 0.004, 1, 2, 5, Number.NaN, Number.POSITIVE_INFINITY]) {
      expect([...new Uint8Array(Uint32Array.of(pixel(value)).buffer)]).toEqual([...rgb(value), 255]);
    }
  });

  test.each(kinds)('NaN and infinity look like no finite value of a %s scale, nor like each other', (kind) => {
    const scale = makeScale(kind, 1, theme);
    const infinity = scale.colour(Number.NEGATIVE_INFINITY);
    const nan = scale.colour(Number.NaN);
    expect(distance(infinity, nan)).toBeGreaterThan(7);
    for (let value = -1; value <= 1; value += 0.01) {
      if (kind !== 'pixels') expect(distance(infinity, scale.colour(value))).toBeGreaterThan(7);
      expect(distance(nan, scale.colour(value))).toBeGreaterThan(7);
    }
  });

  test('all 49 offsets of a 4 × 4 grid have colours that stay apart', () => {
    const { colour } = makeScale('index', 48, theme);
    for (let a = 0; a < 49; a++) {
      for (let b = a + 1; b < 49; b++) expect(distance(colour(a), colour(b))).toBeGreaterThan(7);
    }
  });
});

describe('for projectors', () => {
  const css = read('../page/contrast.css');
  const colourOf = (name: string) => hex(new RegExp(`--${name}: (#\\w{6});`).exec(css)?.[1] ?? '');

  test.each(['ink', 'ink-2', 'ink-3', 'query', 'key', 'value', 'attention', 'residual', 'position', 'plain', 'wrong'])(
    'text in the colour of %s has a contrast of at least 7 to 1 on every ground',
    (name) => {
      for (const ground of ['paper', 'raised', 'sunk'])
        expect(contrast(colourOf(name), colourOf(ground)), ground).toBeGreaterThanOrEqual(7);
    },
  );

  test.each(kinds.filter((kind) => kind !== 'pixels'))('and so has a number on any colour of a %s scale', (kind) => {
    const scale = makeScale(kind, 48, 'contrast');
    for (const value of [Number.NaN, Number.POSITIVE_INFINITY, ...Array.from({ length: 481 }, (_, i) => i / 4 - 60)])
      expect(contrast(channels(scale.ink(value)), scale.rgb(value))).toBeGreaterThanOrEqual(7);
  });

  test('the ends of the scales stand out from paper, and from each other by hue', () => {
    const { zero, ...ends } = paletteOf('contrast').ends;
    const vivid = [ends.negative, ends.positive, ends.weight, ends.chance];
    for (const end of vivid) expect(contrast(end, zero)).toBeGreaterThan(2.8);
    const apart = vivid.flatMap((a, i) => vivid.slice(i + 1).map((b) => distance(asCss(a), asCss(b))));
    expect(Math.min(...apart)).toBeGreaterThan(50);
  });
});

test('pixels are grey, or shades of their own channel', () => {
  expect(makeScale('pixels', 1, 'light').rgb(0.5)).toEqual([128, 128, 128]);
  expect(makeScale('pixels', 1, 'light', 0).rgb(1)).toEqual([255, 0, 0]);
  expect(makeScale('pixels', 1, 'light', 2).rgb(1)).toEqual([0, 0, 255]);
});

test('a scale of a tensor of zeros colours everything as zero', () => {
  expect(makeScale('signed', 0, 'light').rgb(0)).toEqual(paletteOf('light').ends.zero);
});

test('the ramps between two colours are those of d3', () => {
  const { zero, weight } = paletteOf('light').ends;
  const [from, to] = [zero, weight].map((channels) => `rgb(${channels.join(', ')})`) as [string, string];
  const scale = makeScale('weights', 255, 'light');
  for (let i = 0; i <= 255; i++) expect(scale.colour(i)).toBe(interpolateRgb(from, to)((i / 255) ** 0.65));
});

test('the helix of index colours is the one of d3', () => {
  const scale = makeScale('index', 48, 'light');
  for (let i = 0; i <= 48; i++) {
    const { r, g, b } = cubehelix(250 + (1080 * i) / 48, 0.7, 0.25 + (0.63 * i) / 48)
      .rgb()
      .clamp();
    expect(scale.rgb(i)).toEqual([r, g, b].map(Math.round));
  }
});
