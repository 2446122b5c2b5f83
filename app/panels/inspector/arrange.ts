import type { Compared, Expression } from '@/lib/tensor/expression';
import { addendsOf, isSoftmax } from '@/lib/trace/sums';
import { type Definitions, sameExpression } from './definitions';
import type { Display, Gap } from './display';
import { type Limits, shorten } from './shorten';
import { isWhole } from './whole';

/** The paths of sums that somebody wants to see whole. */
export type OpenSums = Pick<ReadonlySet<string>, 'has'>;

export interface Style {
  /** Symbols show how a sum goes on; numbers show more of it, and all on request. */
  readonly limits: Limits;
  /** Paths of the sums that are shown whole; null: sums never are. */
  readonly open: OpenSums | null;
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
  sum: ADDING,
  difference: ADDING,
  minus: ADDING,
  cases: ADDING,
  product: MULTIPLYING,
  ratio: MULTIPLYING,
  fraction: FACTOR,
  power: POWER,
  exp: POWER,
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
  const condition = (part: Expression, step: number): Display =>
    part.kind === 'comparison'
      ? writeComparison(part, style, { ...place, path: `${path}.${step}` })
      : inner(part, step, ATOM);
  switch (e.kind) {
    case 'cell':
      return { kind: 'cell', cell: e, guarded };
    case 'constant':
      return { ...e, guarded };
    case 'definition':
      return { kind: 'name', symbol: style.definitions.symbolOf(e), value: style.worth(e), whole: isWhole(e), guarded };
    case 'sum':
      return writeSum(e, style, place);
    case 'max':
    case 'min':
      return { kind: e.kind === 'max' ? 'maximum' : 'minimum', ...writeList(e.of, style, place, 0) };
    case 'product':
      return { kind: 'product', of: e.of.map((part, i) => inner(part, i, FACTOR, { guarded: i > 0 })) };
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
      return { kind: 'call', fn: e.fn, of: inner(e.of, 0, 0) };
    case 'comparison':
      return { kind: 'bracket', of: writeComparison(e, style, place) };
    case 'choice':
      return {
        kind: 'cases',
        condition: condition(e.condition, 2),
        holds: style.worth(e.condition) !== 0,
        chosen: inner(e.chosen, 0, 0),
        otherwise: inner(e.otherwise, 1, 0),
      };
    case 'lookup':
      return {
        kind: 'entry',
        entry: inner(e.entry, 0, place.level, { guarded }),
        by: e.by.map((index, i) => condition(index, i + 1)),
        at: e.by.map(style.worth),
      };
  }
}

function writeComparison({ left, relation, right }: Compared, style: Style, { path, tight }: Place): Display {
  const side = (part: Expression, step: number): Display =>
    write(part, style, { path: `${path}.${step}`, level: ADDING, guarded: false, tight });
  return { kind: 'comparison', relation, left: side(left, 0), right: side(right, 1) };
}

/** Beside a term that must be seen, fewer of the others. */
const tighter = ({ most, tail }: Limits): Limits => ({ most, head: 2, tail: Math.min(tail, 1) });

function writeSum(e: Expression, style: Style, place: Place): Display {
  const { terms, fold } = writeList(addendsOf(e), style, place, MULTIPLYING);
  const [only] = terms;
  return terms.length === 1 && only && only.kind !== 'gap' ? only : { kind: 'sum', terms, fold };
}

/** Terms that are added, or numbers of which the largest or least is taken (level 0): a long list is shortened. */
function writeList(terms: readonly Expression[], style: Style, { path, tight, keep }: Place, level: 0 | 2) {
  const limits = keep ? tighter(style.limits) : style.limits;
  const long = terms.length > limits.most;
  const whole = long && style.open?.has(path);
  const kept = keep ? terms.findIndex((term) => sameExpression(term, keep)) : -1;
  const stretches = shorten(terms.length, whole ? { ...limits, most: terms.length } : limits, kept);
  const shown = stretches.flatMap(({ from, to, shown }): (Display | Gap<number | null>)[] => {
    const stretch = terms.slice(from, to + 1);
    if (shown) {
      return stretch.map((term, i) =>
        write(term, style, { path: `${path}.${from + i}`, level, guarded: level > 0 && from + i > 0, tight }),
      );
    }
    const total = level ? stretch.reduce((sum, term) => sum + style.worth(term), 0) : null;
    return [{ kind: 'gap', path, hidden: stretch.length, total }];
  });
  return { terms: shown, fold: whole ? path : null };
}
