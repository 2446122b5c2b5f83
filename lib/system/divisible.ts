interface Cut {
  readonly image_h: number;
  readonly image_w: number;
  readonly patch: number;
}
interface Wide {
  readonly dim: number;
  readonly heads: number;
}

/** Whether a picture can be cut into whole patches. */
export const hasWholePatches = ({ image_h, image_w, patch }: Cut): boolean =>
  image_h % patch === 0 && image_w % patch === 0;
export const patchesDoNotFit = ({ image_h, image_w, patch }: Cut): string =>
  `patch: a picture of ${image_h} × ${image_w} cannot be cut into patches of ${patch} × ${patch}; patch must divide image_h and image_w`;

/** Rows and columns of the grid of patches. */
export const gridOf = ({ image_h, image_w, patch }: Cut): readonly [number, number] => [
  image_h / patch,
  image_w / patch,
];

/** Whether a width can be cut into equal heads. */
export const hasEqualHeads = ({ dim, heads }: Wide): boolean => dim % heads === 0;
export const headsDoNotFit = ({ dim, heads }: Wide): string =>
  `dim ${dim} cannot be cut into ${heads} heads of equal size; heads must divide dim`;
