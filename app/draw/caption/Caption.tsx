import type { ReactNode } from 'react';
import type { Role } from '@/lib/trace/look';
import type { Matrix } from '../view';
import { CAPTION } from './size';
import './caption.css';

export interface CaptionProps {
  readonly role: Role;
  readonly children: ReactNode;
  /** Shape, sum, value: small and quiet, in tabular figures. */
  readonly note?: ReactNode;
  /** Hovered in a formula or in the prose. */
  readonly lit?: boolean;
}

/** One line above a matrix, picture or chart: what it is, in its role's colour, and how large. */
export function Caption({ role, children, note, lit = false }: CaptionProps) {
  return (
    <div className={lit ? 'caption lit' : 'caption'} style={{ color: `var(--${role})`, height: CAPTION }}>
      <span className="caption-name">{children}</span>
      {note !== undefined && <span className="caption-note">{note}</span>}
    </div>
  );
}

/** A matrix by its symbol and shape, `Kᵀ 12 × 16`, and what else is worth a word. */
export function MatrixCaption(input: {
  matrix: Matrix;
  lit: boolean;
  note?: string | undefined;
  /** Where the shape finds no room: the symbol alone. */
  bare?: boolean;
}) {
  const { matrix, lit, note, bare = false } = input;
  const shape = note ? `${matrix.shapeText}  ${note}` : matrix.shapeText;
  return (
    <Caption role={matrix.role} lit={lit} note={bare ? undefined : shape}>
      <SymbolText html={matrix.symbolHtml} />
    </Caption>
  );
}

/** A symbol given as HTML (italic letters, sub and superscripts). */
export function SymbolText({ html }: { html: string }) {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: made from the system's own symbols, never from user input
  return <span className="caption-symbol" dangerouslySetInnerHTML={{ __html: html }} />;
}
