/** What the page asks of the thread that runs ViT-B/16. */
export type FullSizeOrder =
  /** Draws the weights and runs the whole network on a picture, [rows, columns, channels] as the network reads it. */
  | { readonly do: 'run'; readonly seed: number; readonly picture: Float32Array; readonly side: number }
  /** Computes the part that a step belongs to once more, and sends the step. */
  | { readonly do: 'find'; readonly name: string };

/** A step of the run that can be asked for. */
export interface StepHead {
  readonly name: string;
  readonly shape: readonly number[];
}

export type FullSizeReport =
  /** How much of the weights is drawn, or how many parts of the network are through, from 0 to 1. */
  | { readonly kind: 'progress'; readonly what: 'weights' | 'network'; readonly share: number }
  | {
      readonly kind: 'done';
      /** For the weights, and for the forward pass. */
      readonly drawing: number;
      readonly forward: number;
      readonly engine: string;
      /** Bytes: of the weights, of what is kept of the run, of the steps of one block at a time, of all steps at once. */
      readonly weights: number;
      readonly kept: number;
      readonly block: number;
      readonly all: number;
      readonly steps: readonly StepHead[];
      readonly probs: Float32Array<ArrayBuffer>;
    }
  | (StepHead & { readonly kind: 'found'; readonly data: Float32Array<ArrayBuffer>; readonly milliseconds: number })
  | { readonly kind: 'fault'; readonly message: string };
