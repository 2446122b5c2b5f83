/**
 * Which two axes of which tensor. A trace name with the chosen block left open, `block.{block}.attn.q`; knobs can fill
 * it too. A leading axis called `head` shows the chosen head; `:AXIS=NUMBER` holds any other axis (`in.image:channel=0`,
 * `in.image:channel={channel}`). `@RUN` takes it from another of the step's runs: `probs@unscaled`. `^T` at the end
 * shows the matrix transposed: `block.{block}.attn.k^T`. lib/reference.ts is the one file that takes it apart.
 */
export type Ref = string;

/** Filled by the views themselves (`declare module '@/content/stage'`), so lessons are typed without importing React. */
// biome-ignore lint/suspicious/noEmptyInterface: merged into by every app/views/<view>
export interface ViewProps {}

export type ViewKind = keyof ViewProps & string;
export type ShownView<Kind extends ViewKind = ViewKind> = {
  [K in Kind]: { readonly view: K; readonly props: ViewProps[K] };
}[Kind];

/** What stands on the stage: one view, several side by side or one above the other, or one of several that a knob picks. */
export type Stage =
  | ShownView
  | { readonly row: readonly Stage[] }
  | { readonly column: readonly Stage[] }
  | { readonly knob: string; readonly stages: readonly Stage[] };

/** One view on the stage: `show('matrix', { of: 'q' })`. */
export const show = <K extends ViewKind>(view: K, props: ViewProps[K]): ShownView<K> => ({ view, props });
export const row = (...parts: Stage[]): Stage => ({ row: parts });
export const column = (...parts: Stage[]): Stage => ({ column: parts });

/** The stage at each position of a knob, from 0. */
export const pick = (knob: string, ...stages: Stage[]): Stage => ({ knob, stages });

/** A stage on which nothing is left to be picked. */
export type Picked = ShownView | { readonly row: readonly Picked[] } | { readonly column: readonly Picked[] };

/** The stage as the knobs have it. */
export function picked(stage: Stage, knobs: Readonly<Record<string, number>>): Picked {
  if ('view' in stage) return stage;
  if ('row' in stage) return { row: stage.row.map((part) => picked(part, knobs)) };
  if ('column' in stage) return { column: stage.column.map((part) => picked(part, knobs)) };
  return picked(stage.stages[knobs[stage.knob] ?? 0] as Stage, knobs);
}

/** The views on a stage, in reading order, wherever its knobs stand. */
export function viewsOn(stage: Stage): ShownView[] {
  if ('view' in stage) return [stage];
  return ('row' in stage ? stage.row : 'column' in stage ? stage.column : stage.stages).flatMap(viewsOn);
}
