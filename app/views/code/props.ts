import type { Words } from '@/content/language';
import type { Ref } from '@/content/stage';

/** A line of a program; `of` is the tensor that it makes. */
export interface CodeLine {
  readonly text: string;
  readonly of?: Ref;
}

export interface Listing {
  readonly title?: Words<string>;
  readonly lines: readonly CodeLine[];
}

/** A program beside the tensors that its lines make; or two, and how far their results are apart. */
export interface CodeProps {
  readonly listings: readonly [Listing] | readonly [Listing, Listing];
}
