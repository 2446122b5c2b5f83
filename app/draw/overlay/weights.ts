import { PATCHES, rowOfPatch } from '../patches/patches';
import type { ColourScale, Matrix, Pointing } from '../view';

/** The sixteen numbers of one row that belong to patches. The class token's weight, where there is one, is column 0. */
export function patchWeights(m: Matrix, row: number): number[] {
  return Array.from({ length: PATCHES }, (_, patch) => m.at(row, rowOfPatch(m.cols, patch)));
}

/** Whether column 0 is the class token: one column more than there are patches. */
export const hasClassToken = (m: Matrix): boolean => m.cols === PATCHES + 1;

/** How strongly the largest weight covers the picture: some of it shows through even there. */
const STRONGEST = 0.86;
/** Up to here the theme's ink reads on the covered picture; above, the ink for strong colours. */
const INK_UP_TO = 0.6;

/** Opacity of a weight's colour over the veiled picture. Small weights are lifted a little, as in the colour scales. */
export function opacityOf(value: number, max: number): number {
  const share = max > 0 && Number.isFinite(value) ? Math.min(1, Math.abs(value) / max) : 0;
  return STRONGEST * share ** 0.8;
}

/** The colour that covers a patch: the end of the tensor's scale on the value's side, as opaque as the value is large. */
export function tintOf(value: number, scale: ColourScale): string {
  const [r, g, b] = scale.rgb(value < 0 ? -scale.max : scale.max);
  return `rgb(${r} ${g} ${b} / ${opacityOf(value, scale.max).toFixed(3)})`;
}

/** Name of the theme's ink that reads on a patch covered with this weight. */
export const inkOf = (value: number, scale: ColourScale): string =>
  opacityOf(value, scale.max) > INK_UP_TO ? 'var(--on-strong)' : 'var(--ink)';

/** The row that is laid over the picture: the selected one, else that of the first patch. */
export const askingRow = (m: Matrix, pointing: Pointing): number =>
  pointing.selected(m)?.[0] ?? (hasClassToken(m) ? 1 : 0);
