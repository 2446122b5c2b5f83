import type { ReactNode } from 'react';
import type { Series } from './XYChart';
import './xy.css';

export interface KeyEntry {
  readonly as: Series['as'];
  readonly name: ReactNode;
  /** The number where the curve stands now. */
  readonly value?: string | undefined;
}

/** What the curves of a chart are, in a line above it; what else is to be said stands at its end. */
export function Keys({ entries, children }: { entries: readonly KeyEntry[]; children?: ReactNode }) {
  return (
    <div className="xy-keys">
      {entries.map(({ as, name, value }) => (
        <span key={as}>
          <svg width={20} height={12} aria-hidden="true">
            {as === 'line' || as === 'dashes' ? (
              <path className={`xy-${as}`} d="M0 6H20" />
            ) : (
              <circle className={`xy-${as}`} cx={10} cy={6} r={as === 'dots' ? 3 : 4.5} />
            )}
          </svg>
          <span>{name}</span>
          {value !== undefined && <b>{value}</b>}
        </span>
      ))}
      {children && <span className="xy-end">{children}</span>}
    </div>
  );
}
