import type { ReactNode } from 'react';
import type { CallFn, Display } from './display';
import { isTall } from './parts';

const names: Readonly<Record<Exclude<CallFn, 'abs' | 'floor'>, string>> = {
  log: 'ln',
  log2: 'log₂',
  erf: 'erf',
  sin: 'sin',
  cos: 'cos',
  tanh: 'tanh',
  sigmoid: 'sigmoid',
  round: 'round',
  sign: 'sign',
};

/** A function word around what it is called on: `|x|`, `⌊x⌋`, `ln(x)`. */
export function FunctionOf({ fn, of, children }: { fn: CallFn; of: Display; children: ReactNode }) {
  if (fn === 'abs' || fn === 'floor') return <span className={`insp-fence insp-${fn}`}>{children}</span>;
  return (
    <Call name={names[fn]} of={[of]}>
      {children}
    </Call>
  );
}

/** A name in front of parentheses. */
export function Call({ name, of, children }: { name: string; of: readonly Display[]; children: ReactNode }) {
  return (
    <span className="insp-call">
      <span className="insp-function">{name}</span>
      <Parentheses around={of}>{children}</Parentheses>
    </span>
  );
}

/** Parentheses as high as what they hold. */
export function Parentheses({ around, children }: { around: readonly Display[]; children: ReactNode }) {
  if (!around.some(isTall)) return <InParentheses>{children}</InParentheses>;
  return <span className="insp-parentheses">{children}</span>;
}

/** Text stands in elements of its own: a browser that translates the page replaces it, and React must still find it. */
export const InParentheses = ({ children }: { children: ReactNode }) => (
  <>
    <span>(</span>
    {children}
    <span>)</span>
  </>
);
