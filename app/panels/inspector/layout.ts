import { evaluate } from '@/lib/tensor/evaluate';
import type { Expression } from '@/lib/tensor/expression';
import type { Tensor } from '@/lib/tensor/tensor';
import { explainCell } from '@/lib/trace/provenance';
import { findDotProduct, isSoftmax } from '@/lib/trace/sums';
import type { Named, Trace } from '@/lib/trace/trace';
import { arrange, type OpenSums, type Style } from './arrange';
import { Definitions } from './definitions';
import type { Arithmetic, Explanation, Where } from './display';
import { hasSymbols } from './parts';
import { isClose } from './rounding';
import type { Limits } from './shorten';
import { layOutTerms } from './terms';
import { isWhole } from './whole';
import { partsToWorkOut } from './work-out';

const SYMBOLS: Limits = { most: 4, head: 2, tail: 1 };
const NUMBERS: Limits = { most: 8, head: 4, tail: 2 };
/** In the definitions beneath a formula. */
const BENEATH: Limits = { most: 4, head: 2, tail: 1 };

/** Whether a number that was moved from this cell is explained by what made it there. */
export type Passes = (from: Named, index: number) => boolean;

/**
 * How one cell came about, ready to be drawn. `open` holds the paths of the sums that somebody wants to see whole
 * (a gap and a table say theirs); everything else is shortened, and says by how much.
 */
export function explainDisplay(
  trace: Trace,
  tensor: Tensor,
  index: number,
  open: OpenSums,
  passes: Passes = () => false,
): Explanation {
  const e = explainCell(trace, tensor, index);
  if (!e) return { kind: 'source' };
  if (e.kind === 'cell') {
    const from = trace.nameOf(e.tensor);
    if (!from) return { kind: 'source' };
    return passes(from, e.index) ? explainDisplay(trace, e.tensor, e.index, open, passes) : { kind: 'copy', from: e };
  }
  if (e.kind === 'constant') {
    const { value, label, source } = e;
    if (source !== undefined) return { kind: 'reported', value, source };
    if (label === undefined || label === 'edited') return { kind: label ?? 'constant', value };
  }
  return layOut(e, tensor.data[index] as number, open);
}

/** The display of an expression; `stored` is the number that the run holds for it. */
export function layOut(e: Expression, stored: number, open: OpenSums): Arithmetic {
  const known = new Map<Expression, number>();
  const worth = (part: Expression): number => evaluate(part, known);
  const definitions = new Definitions();
  const style = (limits: Limits, closed: readonly Expression[] = []): Style => ({
    limits,
    open: limits === SYMBOLS ? null : open,
    closed: new Set(closed),
    definitions,
    worth,
  });
  const table = findDotProduct(e);
  const hoisted = table ? [table] : [];
  const parts = partsToWorkOut(e).filter((part) => part !== table);
  const symbols = arrange(e, style(SYMBOLS), 'formula');
  const terms = table ? layOutTerms(table, style(NUMBERS)) : null;
  const numbers = e === table ? null : arrange(e, style(NUMBERS, hoisted), 'formula');
  const worked = e === table || !parts.length ? null : arrange(e, style(NUMBERS, [...hoisted, ...parts]), 'worked');
  const where: Where[] = [];
  for (const { definition, symbol } of definitions.all) {
    const meaning = arrange(definition.of, style(SYMBOLS), symbol);
    where.push({
      symbol,
      symbols: hasSymbols(meaning) ? meaning : null,
      numbers: arrange(definition.of, style(BENEATH), symbol),
      value: worth(definition),
      whole: isWhole(definition),
    });
  }
  const value = worth(e);
  const exact = isClose(stored, e, worth);
  const softmax = isSoftmax(e);
  return { kind: 'arithmetic', expression: e, symbols, terms, numbers, worked, where, value, exact, softmax };
}
