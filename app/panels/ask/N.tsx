import { createContext, type ReactNode, use } from 'react';
import { formatNumber } from '@/app/draw/number-text';
import type { AnswerSaid } from '@/content/asking';

type Said = () => AnswerSaid | undefined;

/** What an option says, or the answer that a reply is about: what `<N/>` writes. Words without it compute nothing. */
const SaidContext = createContext<Said>(() => undefined);

export function Saying({ said, children }: { said: Said; children: ReactNode }) {
  return <SaidContext value={said}>{children}</SaidContext>;
}

/** An answer as text: a number like those around it, several as a row, a word as it is. */
export function saidText(said: AnswerSaid | undefined, digits = 2): string {
  if (said === undefined) return '…';
  if (typeof said === 'number') return formatNumber(said, Number.isInteger(said) ? 0 : digits);
  if (typeof said === 'string') return said;
  return `(${said.map((each) => saidText(each, digits)).join(', ')})`;
}

/** The number of the option, or of the answer, that the words around it speak of. */
export function N({ digits }: { digits?: string }) {
  return (
    <span className="number">{saidText(use(SaidContext)(), digits === undefined ? undefined : Number(digits))}</span>
  );
}
