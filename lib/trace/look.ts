import type { Places } from './axis';
import type { Part } from './part';
import type { Role } from './role';

export type { Role } from './role';

/**
 * What a tensor's numbers are, and with which others they share a colour scale: `weights` are attention weights, rows
 * that sum to 1; `chances` are probabilities of classes; `index` counts into a table; `mask` is 0 or 1.
 */
export type Scale = 'values' | 'parameters' | 'gradients' | 'weights' | 'chances' | 'index' | 'mask' | 'pixels';

/** What the one who names a tensor says of it. */
export interface Look {
  /** TeX of the symbol in formulas: `Q`, `\\hat{y}`. Default: the last part of the name. */
  readonly symbol?: string;
  /** Default: plain. */
  readonly role?: Role;
  /** Default: values. */
  readonly scale?: Scale;
  /** The block, stage … that it belongs to, outermost first. Default: none. */
  readonly parts?: readonly Part[];
  /** For an input that is a picture: the grid of patches that it is cut into; null: it is read pixel by pixel. */
  readonly picture?: { readonly cut: Places['grid'] | null };
}
