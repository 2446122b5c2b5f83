/** The picture is 28 × 28 pixels, cut into 4 × 4 patches of 7 × 7. */
export const SIDE = 28;
export const ACROSS = 4;
export const PATCHES = ACROSS * ACROSS;
export const PATCH_SIDE = SIDE / ACROSS;

/** How many rows stand before the first patch in a tensor of tokens: the class token, or none. */
const leading = (rows: number): number => Math.max(0, rows - PATCHES);

/** The row (or column) of a tensor with `tokens` rows that belongs to a patch, 0–15. */
export const rowOfPatch = (tokens: number, patch: number): number => leading(tokens) + patch;

/** The patch (0–15) that a row of a tensor with `tokens` rows belongs to; null for the class token. */
export function patchOfRow(tokens: number, row: number): number | null {
  const patch = row - leading(tokens);
  return patch >= 0 && patch < PATCHES ? patch : null;
}

/** Patches are called by their token number: the class token is 0, the first patch 1. */
export const numberOfPatch = (patch: number): number => patch + 1;

export interface Place {
  readonly x: number;
  readonly y: number;
}

/** Top left corner of a patch in a picture of this side, with the patches drawn `gap` apart. */
export function placeOfPatch(patch: number, side: number, gap = 0): Place {
  const pitch = sideOfPatch(side, gap) + gap;
  return { x: (patch % ACROSS) * pitch, y: Math.floor(patch / ACROSS) * pitch };
}

/** Side of one patch where four of them and the gaps between fill `side`. */
export const sideOfPatch = (side: number, gap = 0): number => (side - (ACROSS - 1) * gap) / ACROSS;
