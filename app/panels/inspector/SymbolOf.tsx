import type { Role } from '@/lib/trace/look';
import type { Named } from '@/lib/trace/trace';
import { Html } from './Html';
import { useLinks } from './links';

/** The symbol of a tensor, or of one of its cells: a button that leads to the tensor's entry. */
export function SymbolOf({ named, html, role = named.role }: { named: Named; html: string; role?: Role }) {
  const { onEntry } = useLinks();
  return (
    <button
      type="button"
      className="insp-cell insp-symbol"
      style={{ color: `var(--${role})` }}
      tabIndex={-1}
      title={named.name}
      onClick={() => onEntry(named)}
    >
      <Html html={html} />
    </button>
  );
}
