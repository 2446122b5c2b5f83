import type { Lens, Matrix } from '@/app/draw/view';
import type { Ref } from '@/content/stage';

/** Matrices joined entry by entry: `parts` with `signs` between them, `=` before the result. */
export interface CombineProps {
  readonly parts: readonly Ref[];
  /** `signs[i]` stands after `parts[i]`; the last one may be left out for `=`. */
  readonly signs: readonly string[];
  readonly result: Ref;
}

export const termsOf = ({ parts, result }: CombineProps, lens: Lens): Matrix[] =>
  [...parts, result].map((ref) => lens.matrix(ref));
