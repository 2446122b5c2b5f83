import { type Expression, type Fn, parts } from '@/lib/tensor/expression';
import { type Definitions, sameExpression } from './definitions';
import type { Display, Gap } from './display';
import { isSoftmax, type Limits, shorten, termsOf } from './sums';

export interface Style {
  /** Symbols show how a sum goes on; numbers show more of it, and all on request. */
  readonly limits: Limits;
  /** Paths of the sums that are shown whole; null: sums never are. */
  readonly open: ReadonlySet<string> | null;
  /** Parts that are shown by their value. */
  readonly closed: ReadonlySet<Expression>;
  readonly definitions: Definitions;
  worth(e: Expression): number;
}

interface Place {
  readonly path: string;
  /** How tightly the surroundings bind: a part that binds less gets parentheses. */
  readonly level: number;
  /** A negative number would be misread here without parentheses. */
  readonly guarded: boolean;
  /** In an exponent: fractions get a slash. */
  readonly tight: boolean;
  /** A term that a shortened sum must show. */
  readonly keep?: Expression;
}

const ADDING = 1;
const MULTIPLYING = 2;
const FACTOR = 3;
const POWER = 4;
const ATOM = 5;

const levels: Partial<Record<Display['kind'], number>> = {
  ...{ sum: ADDING, difference: ADDING, minus: ADDING, cases: ADDING, product: MULTIPLYING, ratio: MULTIPLYING },
  ...{ fraction: FACTOR, power: POWER, exp: POWER },
};
const functionNames: Record<Exclude<Fn, 'exp' | 'sqrt' | 'negate'>, string> = {
  ...{ log: 'ln', erf: 'erf', sin: 'sin', cos: 'cos' },
};

/** How an expression is written: fractions, roots, parentheses, shortened sums. */
export function arrange(e: Expression, style: Style, path: string): Display {
  return write(e, style, { path, level: 0, guarded: false, tight: false });
}

function write(e: Expression, style: Style, place: Place): Display {
  const display = style.closed.has(e)
    ? ({ kind: 'value', value: style.worth(e), whole: isWhole(e), guarded: place.guarded } as const)
    : bare(e, style, place);
  return (levels[display.kind] ?? ATOM) < place.level ? { kind: 'group', of: display } : display;
}

function bare(e: Expression, style: Style, place: Place): Display {
  const { path, guarded, tight } = place;
  const inner = (part: Expression, step: string | number, level: number, more: Partial<Place> = {}): Display =>
    write(part, style, { path: `${path}.${step}`, level, guarded: false, tight, ...more });
  switch (e.kind) {
    case 'cell':
      return { kind: 'cell', cell: e, guarded };
    case 'constant':
      return { ...e, guarded };
    case 'definition':
      return { kind: 'name', symbol: style.definitions.symbolOf(e), value: style.worth(e), whole: isWhole(e), guarded };
    case 'sum':
      return writeSum(e, style, place);
    case 'product':
      return { kind: 'product', of: e.of.map((part, i) => inner(part, i, FACTOR, { guarded: i > 0 })) };
    case 'max':
      return { kind: 'maximum', of: e.of.map((part, i) => inner(part, i, 0)) };
    case 'difference':
      return {
        kind: 'difference',
        left: inner(e.left, 0, ADDING),
        right: inner(e.right, 1, MULTIPLYING, { guarded: true }),
      };
    case 'quotient': {
      if (tight) return { kind: 'ratio', above: inner(e.left, 0, MULTIPLYING), below: inner(e.right, 1, FACTOR) };
      const keep = isSoftmax(e) ? { keep: e.left } : {};
      return { kind: 'fraction', above: inner(e.left, 0, 0), below: inner(e.right, 1, 0, keep) };
    }
    case 'power':
      return {
        kind: 'power',
        base: inner(e.left, 0, ATOM, { guarded: true }),
        exponent: inner(e.right, 1, 0, { tight: true }),
      };
    case 'call':
      if (e.fn === 'exp') return { kind: 'exp', of: inner(e.of, 0, 0, { tight: true }) };
      if (e.fn === 'sqrt') return { kind: 'root', of: inner(e.of, 0, 0) };
      if (e.fn === 'negate') return { kind: 'minus', of: inner(e.of, 0, MULTIPLYING, { guarded: true }) };
      return { kind: 'call', name: functionNames[e.fn], of: inner(e.of, 0, 0) };
    case 'choice':
      return {
        kind: 'cases',
        condition: inner(e.condition, 2, ATOM),
        holds: style.worth(e.condition) !== 0,
        chosen: inner(e.chosen, 0, 0),
        otherwise: inner(e.otherwise, 1, 0),
      };
    case 'lookup':
      return {
        kind: 'entry',
        entry: inner(e.entry, 0, place.level, { guarded }),
        by: e.by.map((index, i) => inner(index, i + 1, 0)),
        at: e.by.map(style.worth),
      };
  }
}

/** Whether only whole numbers go into it; with a whole result, digits after the point would mean nothing. */
export function isWhole(e: Expression): boolean {
  if (e.kind === 'cell') return e.tensor.dtype === 'i32';
  if (e.kind === 'constant') return Number.isInteger(e.value);
  return ['sum', 'product', 'difference', 'definition', 'max'].includes(e.kind) && parts(e).every(isWhole);
}

/** Beside a term that must be seen, fewer of the others. */
const tighter = ({ most, tail }: Limits): Limits => ({ most, head: 2, tail: Math.min(tail, 1) });

function writeSum(e: Expression, style: Style, { path, tight, keep }: Place): Display {
  const terms = termsOf(e);
  const { open } = style;
  const limits = keep ? tighter(style.limits) : style.limits;
  const long = terms.length > limits.most;
  const whole = long && open?.has(path);
  const kept = keep ? terms.findIndex((term) => sameExpression(term, keep)) : -1;
  const stretches = shorten(terms.length, whole ? { ...limits, most: terms.length } : limits, kept);
  const shown = stretches.flatMap(({ from, to, shown }): (Display | Gap)[] => {
    const stretch = terms.slice(from, to + 1);
    if (shown) {
      return stretch.map((term, i) =>
        write(term, style, { path: `${path}.${from + i}`, level: MULTIPLYING, guarded: from + i > 0, tight }),
      );
    }
    const total = stretch.reduce((sum, term) => sum + style.worth(term), 0);
    return [{ kind: 'gap', path, hidden: stretch.length, total }];
  });
  const [only] = shown;
  if (shown.length === 1 && only && only.kind !== 'gap') return only;
  return { kind: 'sum', terms: shown, fold: whole ? path : null };
}
