import type { Role } from '@/lib/trace/look';

interface Props {
  readonly text: string;
  /** In the colour of what it is. Default: the ink around it. */
  readonly role?: Role | undefined;
  /** The result of an equation. */
  readonly strong?: boolean;
  readonly className?: string;
}

/** A number as the inspector writes it: every number that it writes comes through here. */
export function Figure({ text, role, strong = false, className = 'insp-number' }: Props) {
  const Tag = strong ? 'b' : 'span';
  return (
    <Tag className={className} style={role && { color: `var(--${role})` }}>
      {text}
    </Tag>
  );
}
