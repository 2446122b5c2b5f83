import type { Words } from '@/content/language';
import type { Ref } from '@/content/stage';

/** A line of tokens: one chip for each row of a matrix, called as the lesson labels it. */
export interface StripRow {
  readonly of: Ref;
  readonly title?: Words<string>;
  /** By how many places it stands to the right of the others: a decoder's input, shifted by one. */
  readonly shift?: number;
  /** A number for each token; where it is 0 the token is greyed: padded, masked, not yet written. */
  readonly shown?: Ref;
}

/** Weights drawn as arcs from the tokens of one line (rows of `of`) to those of another or the same (its columns). */
export interface Arcs {
  readonly of: Ref;
  /** The lines by their numbers from 0. Default: both the first. */
  readonly from?: number;
  readonly to?: number;
  /** Arcs of every token; default: of the one that is selected or pointed at. */
  readonly every?: boolean;
  /** Whose arcs are drawn where none is: a sentence in two layers has one selected cell. */
  readonly query?: number;
}

export interface StripProps {
  readonly rows: readonly StripRow[];
  readonly arcs?: Arcs;
}
