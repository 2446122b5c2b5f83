import type { ReactNode } from 'react';

/** A side of an equation that moves to the next line whole, with its sign. */
export function EquationSide({ sign, children }: { sign: string; children: ReactNode }) {
  return (
    <span className="insp-part">
      <span className="insp-equals">{sign}</span>
      <span className="insp-side">{children}</span>
    </span>
  );
}
