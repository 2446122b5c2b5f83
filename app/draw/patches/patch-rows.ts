import type { Matrix, Pointing, ViewEvents } from '../view';
import { patchOfRow, rowOfPatch } from './patches';

/** What a grid of patches needs to stand for the rows of a tensor of tokens. */
export interface PatchRows {
  readonly selected: number | null;
  readonly onSelect: (patch: number) => void;
  readonly onHover: (patch: number | null) => void;
}

const IDLE: PatchRows = { selected: null, onSelect: () => {}, onHover: () => {} };

/**
 * Choosing a patch chooses its row, in the column that was chosen before; hovering it hovers the row's first cell.
 * Without a tensor the patches are mute.
 */
export function patchRows(tokens: Matrix | null, pointing: Pointing, on: ViewEvents): PatchRows {
  if (!tokens) return IDLE;
  const at = pointing.selected(tokens);
  return {
    selected: at && patchOfRow(tokens.rows, at[0]),
    onSelect: (patch) => on.select(tokens, [rowOfPatch(tokens.rows, patch), at?.[1] ?? 0]),
    onHover: (patch) => on.hover(tokens, patch === null ? null : [rowOfPatch(tokens.rows, patch), 0]),
  };
}
