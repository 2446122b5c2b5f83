import { Fragment, type ReactNode } from 'react';
import { symbolHtml } from '@/app/draw/symbol-html';
import { Call, FunctionOf, InParentheses, Parentheses } from './Call';
import { CellLink } from './CellLink';
import type { Atom, Cases, Display } from './display';
import { Figure } from './Figure';
import { FoldButton, GapButton } from './Gap';
import { Html } from './Html';
import { useLinks } from './links';
import { partsOf } from './parts';
import { atomText, conditionWords, type Mode, needsParentheses } from './plain';

/** A formula, with symbols or with numbers. */
export function DisplayFormula({ of, mode }: { of: Display; mode: Mode }): ReactNode {
  const draw = (part: Display) => <DisplayFormula of={part} mode={mode} />;
  switch (of.kind) {
    case 'cell':
    case 'constant':
    case 'name':
    case 'value':
      return <AtomOf of={of} mode={mode} />;
    case 'sum':
      return <ListOf of={of} mode={mode} sign={<Operator sign="+" />} />;
    case 'product':
      return between(of.of, draw, <Operator sign="·" />);
    case 'maximum':
    case 'minimum':
      return (
        <Call name={of.kind === 'maximum' ? 'max' : 'min'} of={partsOf(of)}>
          <ListOf of={of} mode={mode} sign={<span className="insp-comma">,</span>} />
        </Call>
      );
    case 'comparison':
      return between([of.left, of.right], draw, <Operator sign={of.relation} />);
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
    case 'bracket':
      return <span className="insp-fence insp-bracket">{draw(of.of)}</span>;
    case 'call':
      return (
        <FunctionOf fn={of.fn} of={of.of}>
          {draw(of.of)}
        </FunctionOf>
      );
    case 'cases':
      return <CasesOf of={of} mode={mode} />;
    case 'entry':
      return draw(of.entry);
  }
}

type List = Extract<Display, { kind: 'sum' | 'maximum' | 'minimum' }>;

/** Terms with a sign between them, and buttons for those that are left out. */
const ListOf = ({ of: { terms, fold }, mode, sign }: { of: List; mode: Mode; sign: ReactNode }) => (
  <span className="insp-sum">
    {terms.map((term, i) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: terms have no identity but their place
      <span className="insp-term-inline" key={i}>
        {i > 0 && sign}
        {term.kind === 'gap' ? <GapButton gap={term} mode={mode} /> : <DisplayFormula of={term} mode={mode} />}
      </span>
    ))}
    {fold !== null && <FoldButton path={fold} />}
  </span>
);

function AtomOf({ of, mode }: { of: Atom; mode: Mode }) {
  const { veils } = useLinks();
  if (mode === 'symbols' && of.kind === 'name') return <Html className="insp-symbol" html={symbolHtml(of.symbol)} />;
  if (mode === 'symbols' && of.kind === 'constant' && of.label) {
    return <Html className="insp-symbol" html={symbolHtml(of.label)} />;
  }
  const number = of.kind === 'cell' ? <CellLink cell={of.cell} mode={mode} /> : <Figure text={atomText(of)} />;
  // Parentheses would tell the sign.
  const asked = of.kind === 'cell' && veils(of.cell.tensor, of.cell.index);
  return mode === 'numbers' && !asked && needsParentheses(of) ? <InParentheses>{number}</InParentheses> : number;
}

const Operator = ({ sign }: { sign: string }) => <span className="insp-operator">{sign}</span>;

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
  const { words } = useLinks();
  const { before, after } = conditionWords(of, words);
  if (mode === 'numbers') return <DisplayFormula of={of.holds ? of.chosen : of.otherwise} mode="numbers" />;
  return (
    <span className="insp-cases">
      <span>
        <DisplayFormula of={of.chosen} mode={mode} />
      </span>
      <span className="insp-note">
        <span>{before}</span>
        <DisplayFormula of={of.condition} mode={mode} />
        <span>{after}</span>
      </span>
      <span>
        <DisplayFormula of={of.otherwise} mode={mode} />
      </span>
      <span className="insp-note">{words.otherwise}</span>
    </span>
  );
}
