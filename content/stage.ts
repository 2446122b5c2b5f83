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

/** What stands on the stage: one view, or several side by side or one above the other. */
export type Stage = ShownView | { readonly row: readonly Stage[] } | { readonly column: readonly Stage[] };

/** One view on the stage: `show('matrix', { of: 'q' })`. */
export const show = <K extends ViewKind>(view: K, props: ViewProps[K]): ShownView<K> => ({ view, props });
export const row = (...parts: Stage[]): Stage => ({ row: parts });
export const column = (...parts: Stage[]): Stage => ({ column: parts });

/** The views on a stage, in reading order. */
export function viewsOn(stage: Stage): ShownView[] {
  if ('view' in stage) return [stage];
  return ('row' in stage ? stage.row : stage.column).flatMap(viewsOn);
}
