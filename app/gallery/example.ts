import type { Knob } from '@/content/knob';
import type { Scene } from '@/content/scene';
import type { Step } from '@/content/schema';
import type { Ref, ViewKind, ViewProps } from '@/content/stage';

/** One use of a view: what runs, the view's props, and the cell that is selected when it opens. */
export interface ExampleCase<Props> extends Pick<Step, 'controls' | 'runs' | 'series'> {
  readonly scene: Scene;
  readonly props: Props;
  readonly select: { readonly tensor: Ref; readonly cell: readonly [row: number, col: number] };
}

/**
 * What app/views/<view>/example.ts exports: the documentation of the view, its page of the gallery and its picture test.
 */
export interface Example<Props = unknown> {
  readonly view: string;
  /** What the view shows and when a lesson wants it: a sentence or two. */
  readonly about: string;
  /** What its cases turn (`controls`). */
  readonly knobs?: readonly Knob[];
  /** By a short name that says what is particular, as it stands in the address: `two-words`. */
  readonly cases: Readonly<Record<string, ExampleCase<Props>>>;
}

/** The example of one view, with the type of its props. */
export const defineExample = <K extends ViewKind>(
  view: K,
  example: Omit<Example<ViewProps[K]>, 'view'>,
): Example<ViewProps[K]> => ({ view, ...example });
