import type { Cell, Expression, Fn, Relation } from '@/lib/tensor/expression';

/**
 * A formula as it is written: what is a fraction, what stands in parentheses, which terms are left out. The same tree
 * is drawn with symbols and with numbers.
 */
export type Display =
  | Atom
  | {
      readonly kind: 'sum' | 'maximum' | 'minimum';
      readonly terms: readonly (Display | Gap<number | null>)[];
      readonly fold: string | null;
    }
  | { readonly kind: 'product'; readonly of: readonly Display[] }
  | { readonly kind: 'difference'; readonly left: Display; readonly right: Display }
  /** A fraction has a bar; a ratio (in exponents) a slash. */
  | { readonly kind: 'fraction' | 'ratio'; readonly above: Display; readonly below: Display }
  | { readonly kind: 'power'; readonly base: Display; readonly exponent: Display }
  | { readonly kind: 'exp' | 'root' | 'minus' | 'group' | 'bracket'; readonly of: Display }
  | { readonly kind: 'call'; readonly fn: CallFn; readonly of: Display }
  /** In brackets where it stands for a number, 1 or 0; bare where it is a condition. */
  | { readonly kind: 'comparison'; readonly relation: Relation; readonly left: Display; readonly right: Display }
  | Cases
  | Entry;

/** Function words that are written with their argument after or within them; the others have a form of their own. */
export type CallFn = Exclude<Fn, 'exp' | 'sqrt' | 'negate'>;

/**
 * What has one number. `guarded`: stands where a negative number needs parentheses. `whole`: only whole numbers went
 * into it, so that it has no digits after the point.
 */
export type Atom =
  | { readonly kind: 'cell'; readonly cell: Cell; readonly guarded: boolean }
  | OwnNumber
  /** A part that the formula calls by a symbol and defines beneath. */
  | {
      readonly kind: 'name';
      readonly symbol: string;
      readonly value: number;
      readonly whole: boolean;
      readonly guarded: boolean;
    }
  /** A part that has been worked out. */
  | { readonly kind: 'value'; readonly value: number; readonly whole: boolean; readonly guarded: boolean };

/** A number of the formula's own. */
export interface OwnNumber {
  readonly kind: 'constant';
  readonly value: number;
  readonly label?: string;
  /** The citation of a number that was reported. */
  readonly source?: string;
  readonly guarded: boolean;
}

/** Terms that are not shown; `path` asks for them. */
export interface Gap<Total = number> {
  readonly kind: 'gap';
  readonly path: string;
  readonly hidden: number;
  /** What the hidden terms add up to; null: they are not added. */
  readonly total: Total;
}
export interface Cases {
  readonly kind: 'cases';
  readonly condition: Display;
  /** The condition is not zero: `chosen` holds. */
  readonly holds: boolean;
  readonly chosen: Display;
  readonly otherwise: Display;
}
export interface Entry {
  readonly kind: 'entry';
  readonly entry: Display;
  /** What chose the entry: index cells, or the comparisons that it won. */
  readonly by: readonly Display[];
  /** Which entry of the table it is. */
  readonly at: readonly number[];
}

/** A sum of products as columns: one factor over the other over their product. */
export interface Terms {
  readonly columns: readonly (DisplayPair | Single | Gap)[];
  /** Number of terms, shown or not. */
  readonly count: number;
  readonly total: number;
  /** Folds the columns again. */
  readonly fold: string | null;
}
export interface DisplayPair {
  readonly kind: 'pair';
  readonly left: Cell;
  readonly right: Cell;
  readonly product: number;
}
/** A term that is no product of two cells: a bias. */
export interface Single {
  readonly kind: 'single';
  readonly term: Display;
}

/** `μ = … = value` beneath a formula. */
export interface Where {
  readonly symbol: string;
  /** Null where there are no symbols in it. */
  readonly symbols: Display | null;
  readonly numbers: Display;
  readonly value: number;
  readonly whole: boolean;
}

export type Explanation =
  /** Nothing made it: an input, a parameter. */
  | { readonly kind: 'source' }
  | { readonly kind: 'edited'; readonly value: number }
  /** The number of another cell, moved here. */
  | { readonly kind: 'copy'; readonly from: Cell }
  /** A number that the system puts there, whatever the input: the zeros around a bias. */
  | { readonly kind: 'constant'; readonly value: number }
  /** A number that was measured elsewhere; `source` is its citation. */
  | { readonly kind: 'reported'; readonly value: number; readonly source: string }
  | Arithmetic;

export interface Arithmetic {
  readonly kind: 'arithmetic';
  /** What all of this writes. */
  readonly expression: Expression;
  readonly symbols: Display;
  /** A sum of products, written out; `numbers` calls it by its value. */
  readonly terms: Terms | null;
  /** Null where `terms` says everything. */
  readonly numbers: Display | null;
  /** The same with every part worked out: one step before the result. */
  readonly worked: Display | null;
  readonly where: readonly Where[];
  /** What the arithmetic comes to in double precision. */
  readonly value: number;
  /** False: the stored float32 number differs from `value` by more than rounding. */
  readonly exact: boolean;
  /** Exponentials over their sum: the row adds up to 1. */
  readonly softmax: boolean;
}
