import { Fragment, type ReactNode } from 'react';
import { symbolHtml } from '@/app/views/symbol-html';
import { CellLink } from './CellLink';
import type { Atom, Cases, Display } from './display';
import { FoldButton, GapButton } from './Gap';
import { Html } from './Html';
import { useLinks } from './links';
import { isTall } from './parts';
import { atomText, type Mode, needsParentheses } from './plain';

/** A formula, with symbols or with numbers. */
export function Formula({ of, mode }: { of: Display; mode: Mode }): ReactNode {
  const draw = (part: Display) => <Formula of={part} mode={mode} />;
  switch (of.kind) {
    case 'cell':
    case 'constant':
    case 'name':
    case 'value':
      return <AtomOf of={of} mode={mode} />;
    case 'sum':
      return (
        <span className="insp-sum">
          {of.terms.map((term, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: terms have no identity but their place
            <span className="insp-term-inline" key={i}>
              {i > 0 && <Operator sign="+" />}
              {term.kind === 'gap' ? <GapButton gap={term} mode={mode} /> : draw(term)}
            </span>
          ))}
          {of.fold !== null && <FoldButton path={of.fold} />}
        </span>
      );
    case 'product':
      return between(of.of, draw, <Operator sign="·" />);
    case 'maximum':
      return (
        <Call name="max" of={of.of}>
          {between(of.of, draw, <span className="insp-comma">,</span>)}
        </Call>
      );
    case 'difference':
      return between([of.left, of.right], draw, <Operator sign="−" />);
    case 'ratio':
      return between([of.above, of.below], draw, <span>/</span>);
    case 'fraction':
      return (
        <span className="insp-fraction">
          <span>{draw(of.above)}</span>
          <span>{draw(of.below)}</span>
        </span>
      );
    case 'power':
      return (
        <>
          {draw(of.base)}
          <sup className="insp-exponent">{draw(of.exponent)}</sup>
        </>
      );
    case 'exp':
      return (
        <>
          <i className="insp-symbol">e</i>
          <sup className="insp-exponent">{draw(of.of)}</sup>
        </>
      );
    case 'root':
      return (
        <span className="insp-root">
          <span>√</span>
          <span>{draw(of.of)}</span>
        </span>
      );
    case 'minus':
      return (
        <>
          <span>−</span>
          {draw(of.of)}
        </>
      );
    case 'group':
      return <Parentheses around={[of.of]}>{draw(of.of)}</Parentheses>;
    case 'call':
      return (
        <Call name={of.name} of={[of.of]}>
          {draw(of.of)}
        </Call>
      );
    case 'cases':
      return <CasesOf of={of} mode={mode} />;
    case 'entry':
      return draw(of.entry);
  }
}

function AtomOf({ of, mode }: { of: Atom; mode: Mode }) {
  if (mode === 'symbols' && of.kind === 'name') return <Html className="insp-symbol" html={symbolHtml(of.symbol)} />;
  if (mode === 'symbols' && of.kind === 'constant' && of.label) {
    return <Html className="insp-symbol" html={symbolHtml(of.label)} />;
  }
  const number =
    of.kind === 'cell' ? <CellLink cell={of.cell} mode={mode} /> : <span className="insp-number">{atomText(of)}</span>;
  return mode === 'numbers' && needsParentheses(of) ? <InParentheses>{number}</InParentheses> : number;
}

const Operator = ({ sign }: { sign: string }) => <span className="insp-operator">{sign}</span>;

function Call({ name, of, children }: { name: string; of: readonly Display[]; children: ReactNode }) {
  return (
    <span className="insp-call">
      <span className="insp-function">{name}</span>
      <Parentheses around={of}>{children}</Parentheses>
    </span>
  );
}

/** Parentheses as high as what they hold. */
function Parentheses({ around, children }: { around: readonly Display[]; children: ReactNode }) {
  if (!around.some(isTall)) return <InParentheses>{children}</InParentheses>;
  return <span className="insp-parentheses">{children}</span>;
}

const InParentheses = ({ children }: { children: ReactNode }) => (
  <>
    <span>(</span>
    {children}
    <span>)</span>
  </>
);

const between = (parts: readonly Display[], draw: (part: Display) => ReactNode, sign: ReactNode) =>
  parts.map((part, i) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: operands have no identity but their place
    <Fragment key={i}>
      {i > 0 && sign}
      {draw(part)}
    </Fragment>
  ));

/** Both branches in symbols, in numbers the one that holds. */
function CasesOf({ of, mode }: { of: Cases; mode: Mode }) {
  const { ifSet, otherwise } = useLinks().words;
  if (mode === 'numbers') return <Formula of={of.holds ? of.chosen : of.otherwise} mode="numbers" />;
  return (
    <span className="insp-cases">
      <Formula of={of.chosen} mode={mode} />
      <span className="insp-note">
        <span>{ifSet.before}</span>
        <Formula of={of.condition} mode={mode} />
        <span>{ifSet.after}</span>
      </span>
      <Formula of={of.otherwise} mode={mode} />
      <span className="insp-note">{otherwise}</span>
    </span>
  );
}
