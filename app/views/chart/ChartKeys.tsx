import type { ComputedLine, Line } from './lines';
import { NameText } from './Names';
import { markerPath } from './shapes';

interface Props {
  readonly lines: readonly Line[];
  readonly behind: readonly ComputedLine[];
  readonly areas: boolean;
}

/** What the lines are called, above a plot that has no room beside it. */
export function ChartKeys({ lines, behind, areas }: Props) {
  return (
    <div className="chart-keys">
      {lines.map(({ matrix, row, name, look }) => (
        <span key={`${matrix.ref} ${row}`}>
          <svg width={30} height={12} aria-hidden="true">
            {areas ? (
              <rect width={22} height={12} x={4} fill={look.fill} />
            ) : (
              <g>
                <path className="chart-line" d="M0 6H30" stroke={look.colour} strokeDasharray={look.dash} />
                <path transform="translate(15 6)" d={markerPath(look.marker, 36)} fill={look.colour} />
              </g>
            )}
          </svg>
          <NameText of={name} />
        </span>
      ))}
      {behind.map(({ id, name, as, role }) => (
        <span key={id}>
          <svg width={30} height={12} aria-hidden="true">
            {as === 'line' ? (
              <path className="chart-behind" d="M0 6H30" stroke={`var(--${role})`} />
            ) : (
              <circle cx={15} cy={6} r={3} fill={`var(--${role})`} />
            )}
          </svg>
          <span>{name}</span>
        </span>
      ))}
    </div>
  );
}
