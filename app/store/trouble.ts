import type { FileFault } from '@/app/fetch/fetch-file';
import type { DialogName } from './dialog';

/** Something that could not be fetched. What is on screen stays as it is, and it can be tried again. */
export type Trouble =
  /** Another page, or this one in the other language, by its address. */
  | { readonly what: 'page'; readonly hash: string }
  | { readonly what: 'dialog'; readonly dialog: Exclude<DialogName, null> }
  /** A part of the step on screen that comes after its first paint. */
  | { readonly what: 'part' }
  /** Style sheets of this page: it can be read, but looks bare. */
  | { readonly what: 'styles' }
  /** The weights that were wanted, by the name that the address has for them. */
  | WeightsTrouble;

export interface WeightsTrouble {
  readonly what: 'weights';
  readonly wanted: string;
  readonly file: string;
  readonly why: FileFault;
}
