import { captionWidth } from '@/app/draw/caption/size';
import type { Lens, Matrix } from '@/app/draw/view';
import { inLanguage } from '@/content/language';
import type { Choice } from '@/lib/choice';
import type { FlowNode, FlowProps, FlowRow } from './props';
import type { RowShape } from './row';

/** A box as it stands in the drawing. */
export interface DrawnNode {
  readonly node: FlowNode;
  readonly matrix: Matrix;
  /** Which block, head … it shows; null: whichever is chosen. */
  readonly of: { readonly kind: Choice; readonly index: number } | null;
}

export interface DrawnRow {
  readonly title: string;
  readonly inset: boolean;
  readonly nodes: readonly DrawnNode[];
}

/** The rows, with a box for each block, head … where they ask for it. */
export const drawnRows = ({ rows }: FlowProps, lens: Lens): DrawnRow[] =>
  rows.map((row) => ({
    title: titleOf(row, lens),
    inset: row.inset ?? false,
    nodes: [
      ...row.nodes.map((node): DrawnNode => ({ node, matrix: lens.matrix(node.of), of: null })),
      ...repeated(row, lens),
    ],
  }));

function repeated({ each }: FlowRow, lens: Lens): DrawnNode[] {
  if (!each) return [];
  const { over: kind, nodes } = each;
  return Array.from({ length: lens.counts[kind] ?? 1 }, (_, index) =>
    nodes.map((node) => ({ node, matrix: lens.matrixOf(node.of, { [kind]: index }), of: { kind, index } })),
  ).flat();
}

function titleOf({ title }: FlowRow, { words, chosen }: Lens): string {
  if (typeof title === 'string') return words.one(title, chosen[title] + 1);
  return title ? inLanguage(title, words.language) : '';
}

export const shapesOf = (rows: readonly DrawnRow[]): RowShape[] =>
  rows.map(({ nodes, title, inset }) => ({
    inset,
    nodes: nodes.map(({ node }) => node),
    shapes: nodes.map(({ matrix }) => [matrix.rows, matrix.cols] as const),
    labels: nodes.map(({ matrix }) => captionWidth(matrix.symbolHtml, '') - 8),
    titled: title !== '',
  }));
