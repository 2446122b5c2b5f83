import { valueText } from '@/app/draw/value-text';
import type { Role } from '@/lib/trace/look';
import { Figure } from '../Figure';
import { useLinks } from '../links';
import type { TermColumns } from './term-columns';

/** `12 products, added up = 1.9302`; in the colour of the result where nothing more is done with it. */
export function Added({ of, role }: { of: TermColumns; role?: Role }) {
  const { added } = useLinks().words;
  return (
    <span className="enl-added">
      <span className="enl-note">{added[of.kind](of.columns.length)}</span>
      <span className="insp-equals">=</span>
      <Figure text={valueText(of.total)} role={role} strong={role !== undefined} />
    </span>
  );
}
