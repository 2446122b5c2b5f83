import type { Rgb } from '@/lib/io/background';

/** A colour as colour inputs and style sheets write it: `#rrggbb`. */
export const toHex = (colour: Rgb): string => `#${colour.map((byte) => byte.toString(16).padStart(2, '0')).join('')}`;

export const fromHex = (hex: string): Rgb => {
  const bits = Number.parseInt(hex.slice(1), 16);
  return [bits >> 16, (bits >> 8) & 255, bits & 255];
};
