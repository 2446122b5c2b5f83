import type { MDXContent } from 'mdx/types';
import type { System, Tensors } from '@/lib/systems/system';
import type { Edits, Trace } from '@/lib/trace/trace';

export type Language = 'en' | 'zh';

/**
 * Which two axes of which tensor. A trace name with the chosen block left open, `block.{block}.attn.q`; knobs can fill
 * it too. A leading axis called `head` shows the chosen head; `:AXIS=NUMBER` holds any other axis (`in.image:channel=0`,
 * `in.image:channel={channel}`). `^T` at the end shows the matrix transposed: `block.{block}.attn.k^T`.
 */
export type Ref = string;

/** Filled by the views themselves (`declare module '@/content/schema'`), so lessons are typed without importing React. */
// biome-ignore lint/suspicious/noEmptyInterface: merged into by every app/views/<view>
export interface ViewProps {}

export type ViewKind = keyof ViewProps & string;
export type ShownView = { [K in ViewKind]: { readonly view: K; readonly props: ViewProps[K] } }[ViewKind];

/** What stands on the stage: one view, or several side by side or one above the other. */
export type Stage = ShownView | { readonly row: readonly Stage[] } | { readonly column: readonly Stage[] };

/** One view on the stage: `show('matrix', { of: 'q' })`. */
export const show = <K extends ViewKind>(view: K, props: ViewProps[K]): Stage => ({ view, props }) as unknown as Stage;
export const row = (...parts: Stage[]): Stage => ({ row: parts });
export const column = (...parts: Stage[]): Stage => ({ column: parts });

/** What a question, a number in the prose or a check computes from: the run on screen and what is chosen in it. */
export interface Context {
  readonly trace: Trace;
  /** 0-based. */
  readonly block: number;
  readonly head: number;
  /** The selected cell's last two coordinates, of the step's focus tensor unless another was selected. */
  readonly row: number;
  readonly col: number;
  readonly knobs: Readonly<Record<string, number>>;
  /** One number of a tensor, by reference and last coordinates: `value('block.{block}.attn.probs', 5, 9)`. */
  value(ref: Ref, ...at: number[]): number;
  /** The matrix a reference shows (the chosen head's), as rows of numbers. */
  matrix(ref: Ref): number[][];
  /** The same run with other edits on top, or with other knobs: for “what if” numbers. */
  rerun(change: { edits?: Edits; knobs?: Record<string, number> }): Context;
}

/** A predict-then-reveal question. The words stand in the MDX under `<Ask>`; the answer is computed from the run. */
export type Ask =
  | { readonly kind: 'choice'; readonly options: readonly string[]; readonly answer: (c: Context) => string }
  | { readonly kind: 'number'; readonly answer: (c: Context) => number; readonly tolerance: number }
  | { readonly kind: 'cell'; readonly tensor: Ref; readonly answer: (c: Context) => readonly [number, number] };

/** Options are the ids of the `<Choice id>` elements in the MDX. */
export const choice = (options: readonly string[], answer: (c: Context) => string): Ask => ({
  kind: 'choice',
  options,
  answer,
});
/** The learner types a number; it counts as right within the tolerance. */
export const number = (answer: (c: Context) => number, tolerance = 0.005): Ask => ({
  kind: 'number',
  answer,
  tolerance,
});
/** The learner clicks a cell of this tensor (or, for a tensor over patches, a patch). `col` −1: any cell of the row. */
export const pickCell = (tensor: Ref, answer: (c: Context) => readonly [number, number]): Ask => ({
  kind: 'cell',
  tensor,
  answer,
});

/** A setting that the learner turns: part of the system's configuration, or read by a view. */
export interface Knob {
  readonly id: string;
  readonly kind: 'slider' | 'switch' | 'options';
  readonly initial: number;
  readonly min?: number;
  readonly max?: number;
  readonly step?: number;
  /** How many options `options` offers; their words stand in `words`. */
  readonly words: Readonly<Record<Language, { readonly label: string; readonly options?: readonly string[] }>>;
}

export type Control = 'block' | 'head' | 'weights' | { readonly knob: string };

/** Weights that a lesson can run on. */
export interface WeightSource {
  /** In links: `weights=untrained`. */
  readonly id: string;
  /** Seeded random numbers, numbers drawn by code of the lesson's own, or a safetensors file under public/. */
  readonly from: { readonly seed: number } | { readonly draw: () => Tensors } | { readonly file: string };
  readonly words: Readonly<Record<Language, string>>;
}

export type Point = readonly [x: number, y: number];

export interface Step {
  readonly id: string;
  /** The tensor that the network strip draws for this step. Steps with the same `strip` share a thumbnail. */
  readonly thumb: Ref;
  /** Belongs to the part that the network repeats. */
  readonly repeated?: boolean;
  /** Which tensor each live symbol of prose and formula stands for. */
  readonly symbols: Readonly<Record<string, Ref>>;
  readonly stage: Stage;
  /** The cell that is selected when the step opens, by the tensor's last two coordinates. */
  readonly focus: { readonly tensor: Ref; readonly cell: readonly [number, number] };
  readonly controls?: readonly Control[];
  /** Numbers that the prose quotes with `<Value is="…"/>`. */
  readonly numbers?: Readonly<Record<string, (c: Context) => number>>;
  /** Points that a view draws, computed from the run: x, y. */
  readonly series?: Readonly<Record<string, (c: Context) => readonly Point[]>>;
  readonly ask: Ask;
  /** Minutes a teacher would give it. */
  readonly minutes: number;
}

/** What a run is about to start from. */
export interface Given<Config> {
  readonly picture: Float32Array;
  readonly config: Config;
  readonly weights: Tensors;
}

/** A lesson as data. Its words live beside it in en.mdx and zh.mdx, its formulas in formulas.tex, by step id. */
export interface Lesson<Config = unknown> {
  readonly id: string;
  /** Place in the course (CURRICULUM order). */
  readonly order: number;
  readonly title: Readonly<Record<Language, string>>;
  readonly summary: Readonly<Record<Language, string>>;
  /** From which number rows, columns and tokens are counted on screen. */
  readonly countFrom: 0 | 1;
  readonly system: System<Config>;
  /** The configuration under the current knobs. */
  config(knobs: Readonly<Record<string, number>>): Config;
  readonly knobs: readonly Knob[];
  /** `picture`: the chosen picture feeds `in.image`. Else fixed tensors. */
  readonly input: 'picture' | (() => Tensors);
  /** Inputs beside the picture that follow from it, by name without `in.`: what it shows. */
  beside?(given: Given<Config>): Tensors;
  /** Weights to choose from, the first by default; or weights written out. */
  readonly weights: readonly WeightSource[] | (() => Tensors);
  readonly blocks: number;
  readonly heads: number;
  readonly steps: readonly Step[];
  /** Published ids of steps that are called otherwise today: old id → id of today. Links go on opening. */
  readonly renamed?: Readonly<Record<string, string>>;
}

export const defineLesson = <Config>(lesson: Lesson<Config>): Lesson<Config> => lesson;
export const step = (id: string, rest: Omit<Step, 'id'>): Step => ({ id, ...rest });

/** What an MDX lesson text exports beside its words (added by the build, from the <Step> elements). */
export interface StepText {
  readonly title: string;
  /** Under the thumbnail in the network strip. */
  readonly short: string;
}
export interface LessonText {
  readonly default: MDXContent;
  readonly steps: Readonly<Record<string, StepText>>;
}
