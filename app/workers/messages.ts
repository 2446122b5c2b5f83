import type { Places } from '@/lib/trace/axis';

/** What the page tells the worker that trains. */
export type Order =
  | { readonly do: 'begin'; readonly settings: Settings; readonly picture: Float32Array }
  | { readonly do: 'run' | 'pause' | 'step' };

export interface Settings {
  readonly seed: number;
  /** Learning rate after the warm-up. */
  readonly lr: number;
  /** Pictures in one update. */
  readonly batch: number;
}

/** What the worker tells the page, at most so often as a page can draw. */
export type Report =
  | {
      readonly kind: 'progress';
      /** Whether more comes by itself. Every order is answered by a report: none that follows a pause changes anything. */
      readonly running: boolean;
      /** Updates made since the beginning. */
      readonly steps: number;
      /** Updates since the last report: step, loss, share of right answers, one after the other. */
      readonly points: Float32Array<ArrayBuffer>;
      /** Share of new digits that are read right, where it was looked at since the last report. */
      readonly judged: number | null;
      /** Attention weights over the fixed picture, [blocks, heads, tokens, tokens]. */
      readonly maps: Float32Array<ArrayBuffer>;
      readonly blocks: number;
      readonly heads: number;
      /** Where the tokens lie in the picture. */
      readonly places: Places;
      /** What it takes the fixed picture for, [10]. */
      readonly probs: Float32Array<ArrayBuffer>;
    }
  | { readonly kind: 'fault'; readonly message: string };
