import type { Cases, Display, Entry, OwnNumber } from './display';

/** The parts that a formula is written from, in reading order. */
export function partsOf(of: Display): readonly Display[] {
  switch (of.kind) {
    case 'sum':
    case 'maximum':
    case 'minimum':
      return of.terms.filter((term) => term.kind !== 'gap');
    case 'product':
      return of.of;
    case 'difference':
    case 'comparison':
      return [of.left, of.right];
    case 'fraction':
    case 'ratio':
      return [of.above, of.below];
    case 'power':
      return [of.base, of.exponent];
    case 'exp':
    case 'root':
    case 'minus':
    case 'group':
    case 'bracket':
    case 'call':
      return [of.of];
    case 'cases':
      return [of.condition, of.chosen, of.otherwise];
    case 'entry':
      return [of.entry, ...of.by];
    default:
      return [];
  }
}

/** Whether a formula is more than a line high. */
export function isTall(of: Display): boolean {
  if (of.kind === 'exp') return false;
  if (of.kind === 'power') return isTall(of.base);
  return of.kind === 'fraction' || of.kind === 'cases' || partsOf(of).some(isTall);
}

/** Whether a formula has symbols: otherwise it reads the same in symbols and in numbers. */
export function hasSymbols(of: Display): boolean {
  if (of.kind === 'cell' || of.kind === 'name') return true;
  return of.kind === 'constant' ? of.label !== undefined : partsOf(of).some(hasSymbols);
}

/** The branch or entry that counts, down to something that is written in numbers. */
export function resolved(of: Display): Display {
  if (of.kind === 'entry') return resolved(of.entry);
  return of.kind === 'cases' ? resolved(of.holds ? of.chosen : of.otherwise) : of;
}

/** A reported number needs a remark that says where. */
export type Reported = OwnNumber & { readonly source: string };
const isReported = (of: Display): of is Reported => of.kind === 'constant' && of.source !== undefined;

/** Whether an entry won comparisons, instead of being pointed at by an index. */
export const isWinner = (of: Entry): boolean => of.by.every(({ kind }) => kind === 'comparison');

/** Lookups, masks and reported numbers in what is written: each needs a remark on why this number stands there. */
export function remarksOf(of: Display): readonly (Cases | Entry | Reported)[] {
  if (isReported(of)) return [of];
  if (of.kind === 'cases') return [of, ...remarksOf(of.holds ? of.chosen : of.otherwise)];
  return of.kind === 'entry' ? [of, ...remarksOf(of.entry)] : partsOf(of).flatMap(remarksOf);
}
