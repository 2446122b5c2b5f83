import type { Words } from '@/content/language';
import type { Ref } from '@/content/stage';
import type { Choice } from '@/lib/choice';

/** A box of the drawing: one tensor, and what it was made from. */
export interface FlowNode {
  /** What other boxes of its row call it by. Default: the reference. */
  readonly id?: string;
  readonly of: Ref;
  /**
   * The boxes of the same row that it is made from: of several with that id the last before it. Default: the box before.
   * What skips boxes is led around them (a residual connection); what comes later leads back (a loop). None: it comes
   * from outside.
   */
  readonly from?: readonly string[];
  /** How they come together, in a circle before the box: `+`, `·`. */
  readonly op?: string;
  /** The step of the same lesson that explains it. */
  readonly step?: string;
}

/** Boxes from left to right. The last box of a row leads to the first of the next that is no inset. */
export interface FlowRow {
  readonly nodes: readonly FlowNode[];
  /** More boxes behind them, once for each block, head …: `block.{block}.residual2`. */
  readonly each?: { readonly over: Choice; readonly nodes: readonly FlowNode[] };
  /** What stands above it: words, or which block, head … is chosen. */
  readonly title?: Words<string> | Choice;
  /** Takes a closer look at something that stands in the rows around it: framed, and nothing leads in or out. */
  readonly inset?: boolean;
}

export interface FlowProps {
  readonly rows: readonly FlowRow[];
}
