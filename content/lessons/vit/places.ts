import type { Context } from '@/content/context';
import { attn, GRID } from '@/content/numbers/vit-refs';

/** Which entry of the table of offsets each pair of patches reads, [16, 16]. */
export const INDEX = 'rel_bias_index';

/** Offsets between two patches along a side: −3 … 3. */
export const OFFSETS = 2 * GRID - 1;

/** Block 1, head 6, whose queries look to the right once it is trained; and its table of offsets, [49, 8]. */
export const RIGHT_HEAD = 'block.0.attn.probs:head=5';
/** The same with the learned weights, in a step that has a run of that name. */
export const LEARNED_RIGHT = `${RIGHT_HEAD}@learned`;
export const RIGHT_TABLE = { of: 'w.block.0.attn.rel_bias_table', head: 5 } as const;

/** The rows of all tokens after the last block, [17, 96]. */
export const LAST = 'block.3.residual2';

/** Lines and patches to go, or gone. */
export interface PatchPlace {
  readonly line: number;
  readonly across: number;
}

/** Where a patch (0-based) stands. */
export const patchPlace = (patch: number): PatchPlace => ({ line: Math.floor(patch / GRID), across: patch % GRID });

/** Patches (0-based) that have a right neighbour. */
const LEFT = Array.from({ length: GRID * GRID }, (_, patch) => patch).filter(
  (patch) => patchPlace(patch).across < GRID - 1,
);

/** What each patch that has a right neighbour gives it, in the chosen block and head. */
export const toTheRight = (c: Context): readonly number[] =>
  LEFT.map((patch) => c.value(attn('probs'), patch + 1, patch + 2));
