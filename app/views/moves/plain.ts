import { formatNumber } from '@/app/draw/number-text';
import { evaluate } from '@/lib/tensor/evaluate';
import type { Expression } from '@/lib/tensor/expression';

const DIGITS = 4;

/** An expression in numbers on one line: `0.48 × −0.14`. `given` stands for parts that are written as one number. */
export function plain(e: Expression, given: ReadonlySet<Expression> = new Set()): string {
  const number = () => formatNumber(evaluate(e), wholeNumber(e) ? 0 : DIGITS);
  const inner = (part: Expression): string => {
    const text = plain(part, given);
    return isAtom(part, given) && !text.startsWith('−') ? text : `(${text})`;
  };
  if (given.has(e)) return number();
  switch (e.kind) {
    case 'product':
      return e.of.map(inner).join(' × ');
    case 'quotient':
      return `${inner(e.left)} ÷ ${inner(e.right)}`;
    case 'difference':
      return `${plain(e.left, given)} − ${inner(e.right)}`;
    case 'power':
      return `${inner(e.left)}^${inner(e.right)}`;
    case 'sum':
      return e.of.length > 3 ? number() : e.of.map((part) => plain(part, given)).join(' + ');
    case 'call':
      return e.fn === 'sqrt' ? `√${inner(e.of)}` : `${e.fn}(${plain(e.of, given)})`;
    case 'definition':
      return given.size ? plain(e.of, given) : number();
    default:
      return number();
  }
}

const wholeNumber = (e: Expression): boolean => e.kind === 'constant' && Number.isInteger(e.value);

/** Needs no parentheses: one number, or a function of something. */
const isAtom = (e: Expression, given: ReadonlySet<Expression>): boolean =>
  given.has(e) || !['product', 'quotient', 'difference', 'power', 'sum'].includes(e.kind);
