import type { MDXContent } from 'mdx/types';
import type { Choice } from '@/lib/choice';
import type { Edits } from '@/lib/trace/trace';
import type { Asides } from './aside';
import type { AskHead } from './ask';
import type { OwnCard } from './card';
import type { Context } from './context';
import type { Knob, Knobs } from './knob';
import type { Words } from './language';
import type { Scene } from './scene';
import type { Ref, Stage } from './stage';
import type { Uncoverable } from './uncoverable';
import type { NothingVeiled, Veil } from './veil';

/** What a step lets the reader choose: one of several of a kind, weights, a knob, a preset. */
export type Control = Choice | 'weights' | { readonly knob: string } | { readonly preset: string };

/** Several knobs and edits at once, behind one button. */
export interface Preset {
  readonly knobs?: Knobs;
  readonly edits?: (c: Context) => Edits;
  readonly words: Words<string>;
}

/** Another run of a step's network beside the one on screen: `probs@NAME` refers to it. */
export interface Variant {
  /** Knobs that stand elsewhere in it. */
  readonly knobs?: Knobs;
  /** Edits on top of the reader's. */
  readonly edits?: (c: Context) => Edits;
  /** Another of the lesson's scenes. Default: the step's own. */
  readonly scene?: string;
  /** What it is called in captions: “without the root”. */
  readonly words: Words<string>;
}

export type CurvePoint = readonly [x: number, y: number];

export interface Step {
  readonly id: string;
  /** Which of the lesson's scenes runs. Default: the first. */
  readonly scene?: string | undefined;
  /** Where knobs stand when the step is opened, if not where the lesson lets them start. */
  readonly knobs?: Knobs;
  /** Begins on the first of its scene's weights, whatever was chosen in the steps before. A link says which it wants. */
  readonly firstWeights?: boolean;
  /** The tensor that the network strip draws for this step. Default: the focus. */
  readonly thumb?: Ref;
  /** Belongs to the part that the network repeats. */
  readonly repeated?: boolean;
  /** Which tensor each live symbol of prose and formula stands for. */
  readonly symbols: Readonly<Record<string, Ref>>;
  readonly stage: Stage;
  /** What can stand there instead. */
  readonly asides?: Asides;
  /** Runs that stand on the stage beside the one on screen, by the name that references call them by. */
  readonly runs?: Readonly<Record<string, Variant>>;
  /** The cell that is selected when the step opens, by the tensor's last two coordinates. */
  readonly focus: { readonly tensor: Ref; readonly cell: readonly [number, number] };
  readonly controls?: readonly Control[];
  /** Numbers that the prose quotes with `<Value is="…"/>`. */
  readonly numbers?: Readonly<Record<string, (c: Context) => number>>;
  /** Points that a view draws, computed from the run: x, y. */
  readonly series?: Readonly<Record<string, (c: Context) => readonly CurvePoint[]>>;
  /** The step shows NaN or ∞ on purpose. */
  readonly nonFinite?: boolean;
  readonly ask: AskHead;
  /** What stays hidden until the question is answered or given up. */
  readonly veil: readonly Veil[] | NothingVeiled;
}

/** A lesson as data. Its words live beside it in en.mdx and zh.mdx, its formulas in formulas.tex, by step id. */
export interface Lesson {
  /** In the site its card.ts has no more than this. */
  readonly card: OwnCard;
  /** From which number rows, columns and tokens are counted on screen. */
  readonly countFrom: 0 | 1;
  /** What runs, by name; a step that names none has the first. */
  readonly scenes: Readonly<Record<string, Scene>>;
  readonly knobs?: readonly Knob[];
  readonly presets?: Readonly<Record<string, Preset>>;
  /** What can stand on the stage of every step that says nothing else. */
  readonly asides?: Asides;
  readonly steps: readonly Step[];
  /** It has the steps that somebody has opened: no other stands in for one that is not here. */
  readonly grows?: true;
}

/** A lesson apart from its steps: enough to run it. */
export type Opening = Omit<Lesson, 'steps'>;

export const defineLesson = (lesson: Lesson): Lesson => lesson;
export const step = (id: string, rest: Omit<Step, 'id'>): Step => ({ id, ...rest });

/** The scene that a step runs. @throws Error when the lesson has none of that name */
export function sceneOf({ card, scenes }: Lesson, { id, scene: name }: Pick<Step, 'id' | 'scene'>): Scene {
  const found = name === undefined ? Object.values(scenes)[0] : scenes[name];
  if (found) return found;
  throw new Error(
    `Step ${card.id}/${id} runs the scene ${name}; the lesson's scenes are ${Object.keys(scenes).join(', ')}.`,
  );
}

/** The scenes that a step's runs are of: its own, and those of its variants. */
export const scenesOf = (lesson: Lesson, { id, scene, runs = {} }: Step): readonly Scene[] => [
  sceneOf(lesson, { id, scene }),
  ...Object.values(runs).map((variant) => sceneOf(lesson, { id, scene: variant.scene ?? scene })),
];

/** What an MDX lesson text exports beside its words (added by the build, from the <Step> elements). */
export interface StepText {
  readonly title: string;
  /** Under the thumbnail in the network strip. */
  readonly short: string;
}
export interface LessonText {
  readonly default: MDXContent;
  /** With how each is uncovered. */
  readonly steps: Readonly<Record<string, StepText & Uncoverable>>;
}
