import { describe, expect, it } from 'vitest';
import { numberOfPatch, PATCHES, patchOfRow, placeOfPatch, rowOfPatch, sideOfPatch } from './patches';

describe('patches and token rows', () => {
  it('gives patch 5 the row 5 where row 0 is the class token', () => {
    expect(numberOfPatch(4)).toBe(5);
    expect(rowOfPatch(17, 4)).toBe(5);
  });

  it('starts at row 0 where there are only patches', () => {
    expect(rowOfPatch(16, 0)).toBe(0);
    expect(rowOfPatch(16, 15)).toBe(15);
  });

  it('finds the patch of every row again, and none for the class token', () => {
    for (const tokens of [16, 17]) {
      for (let patch = 0; patch < PATCHES; patch++) {
        expect(patchOfRow(tokens, rowOfPatch(tokens, patch))).toBe(patch);
      }
    }
    expect(patchOfRow(17, 0)).toBeNull();
    expect(patchOfRow(17, 17)).toBeNull();
  });
});

describe('places of patches', () => {
  it('reads the picture row by row', () => {
    expect(placeOfPatch(0, 280)).toEqual({ x: 0, y: 0 });
    expect(placeOfPatch(5, 280)).toEqual({ x: 70, y: 70 });
    expect(placeOfPatch(15, 280)).toEqual({ x: 210, y: 210 });
  });

  it('fills the whole side when the patches stand apart', () => {
    const side = 300;
    const gap = 8;
    expect(placeOfPatch(15, side, gap).x + sideOfPatch(side, gap)).toBeCloseTo(side);
  });
});
