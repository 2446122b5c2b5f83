import { DisplayFormula } from './DisplayFormula';
import { EquationSide } from './EquationSide';
import { Figure } from './Figure';
import { partsOf, remarksOf, resolved } from './parts';
import type { ArithmeticProps } from './props';
import { Remark } from './Remark';

interface Props extends Omit<ArithmeticProps, 'subject'> {
  /** The numbers stand elsewhere: only what they come to, one step before the result. */
  readonly brief?: boolean;
}

/** `= (0.8882 − (−0.0581))/√0.4844 · 0.7212 = 1.3597 · 0.7212 = 0.8134`, and why numbers that were looked up stand there. */
export function InNumbers({ of, role, stored, brief = false }: Props) {
  const { numbers, worked, exact } = of;
  if (!numbers) return null;
  return (
    <>
      {!(brief && worked) && (
        <EquationSide sign="=">
          <DisplayFormula of={numbers} mode="numbers" />
        </EquationSide>
      )}
      {worked && (
        <EquationSide sign="=">
          <DisplayFormula of={worked} mode="numbers" />
        </EquationSide>
      )}
      {partsOf(resolved(numbers)).length > 0 && (
        <EquationSide sign={exact ? '=' : '≈'}>
          <Figure text={stored} role={role} strong />
        </EquationSide>
      )}
      {remarksOf(numbers).map((remark, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: remarks have no identity but their place
        <Remark of={remark} key={i} />
      ))}
    </>
  );
}
