import type { Context } from '@/content/context';

type Number = (c: Context) => number;

/** A weight of the layer without matrices, or with those that are given. */
const withBare =
  (bare: number) =>
  (i: number, j: number): Number =>
  (c) =>
    c.rerun({ knobs: { bare } }).value('probs', i, j);
export const asGiven = withBare(0);
export const ownBare = withBare(1)(0, 0);

/** The least number of layers from which the last token can depend on the first. */
export const stackedLayers = (n: number, k: number): number => Math.ceil((n - 1) / (k - 1));
export function dilatedLayers(n: number, k: number): number {
  let [layers, reach] = [0, 1];
  while (reach < n) [layers, reach] = [layers + 1, reach * k];
  return layers;
}
