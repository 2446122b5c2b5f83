import type { Choice } from '../choice';

/** One of several of a kind: the second block, the first stage. */
export interface Part {
  readonly kind: Choice;
  /** 0-based. */
  readonly index: number;
  /** What names call the kind: a stack may count its blocks as `layer.0`, `layer.1` … */
  readonly word: string;
}

export const part = (kind: Choice, index: number, word: string = kind): Part => ({ kind, index, word });

/** What stands before the names of everything in it: `block.0.` */
export const prefixOf = ({ word, index }: Part): string => `${word}.${index}.`;

/** The same name with this part's number left open: `w.block.0.attn.qkv.weight` → `w.block.{block}.attn.qkv.weight`. */
export function leftOpen(name: string, { kind, index, word }: Part): string {
  const words = name.split('.');
  const at = words.findIndex((each, i) => each === word && words[i + 1] === `${index}`);
  return at < 0 ? name : words.with(at + 1, `{${kind}}`).join('.');
}
