import type { Picks } from '../choice';

/** A language's code; which there are, the catalogue says. */
export type LanguageCode = string;
export type Comparison = 'edited' | 'original' | 'difference';
/** What is enlarged to the whole screen: the matrix of the selected cell, its row, its column, or that cell alone. */
export type Large = 'nothing' | 'matrix' | 'row' | 'column' | 'cell';

/** A picture that ships with the site, or 28 × 28 × 3 bytes (row-major, RGB) that travel inside the link. */
export type LinkPicture =
  | { readonly kind: 'bundled'; readonly id: string }
  | { readonly kind: 'custom'; readonly pixels: Uint8Array };

/** Cells of one tensor replaced by other values: [flat index, float32 value]. */
export interface LinkEdit {
  readonly tensor: string;
  readonly cells: readonly (readonly [index: number, value: number])[];
}

/** A tensor of the run that was put on the stage in the place of what the step shows. */
export interface Opened {
  /** As in `cell`: `{block}` stands for the chosen block, `:AXIS=NUMBER` holds an axis, `@RUN` is another of the step's runs. */
  readonly tensor: string;
  /** Which axes run down, across and, as small multiples, within; none: those that do by themselves. */
  readonly axes: readonly string[];
}

/** Everything an address says, block, head … among it. All counts start at 0, whatever the address shows. */
export interface LinkState extends Picks {
  readonly lang: LanguageCode;
  /** Null at home. */
  readonly lesson: string | null;
  /** Null at home, and only there if every lesson has steps. */
  readonly step: string | null;
  /**
   * The selected cell. A null tensor is the step's own; in a name, `{block}` stands for the chosen block; `@RUN` takes
   * the tensor from another of the step's runs.
   */
  readonly cell: { readonly tensor: string | null; readonly at: readonly number[] } | null;
  /** Null: no tensor was put on the stage. */
  readonly opened: Opened | null;
  /** What the stage shows in place of the step's own: `network`, `code` …; empty: nothing else. */
  readonly show: string;
  readonly large: Large;
  readonly edits: readonly LinkEdit[];
  readonly picture: LinkPicture;
  readonly weights: string;
  readonly compare: Comparison;
  /** Sliders and switches that were moved away from where the lesson puts them. */
  readonly knobs: Readonly<Record<string, number>>;
  readonly present: boolean;
  /** How many parts of the step are uncovered while presenting: its sentences, then its question. Null: all of them. */
  readonly uncovered: number | null;
  /**
   * How many presses of Next have uncovered fragments of the step, beside those parts, while presenting. Null: all that
   * it takes, as in every address made before there were fragments.
   */
  readonly fragments: number | null;
  /** The answer to the step's question is shown. What somebody guessed does not travel. */
  readonly revealed: boolean;
  /** The seed of the fresh numbers that the step's question is asked with; 0: those that it is first asked with. */
  readonly draw: number;
  /** The question's own numbers in that draw: which row, which factor. Empty: those that it is first asked with. */
  readonly given: Readonly<Record<string, number>>;
  /** The question is to be asked with the numbers of this seed, which go onto the stage and become `draw`; 0: as it stands. */
  readonly fresh: number;
  /** The question is asked without the step's text, from memory. */
  readonly recall: boolean;
  /** The way that Next goes, across lessons, as links write it; empty: the lesson's own. */
  readonly list: string;
}

export interface CatalogueLesson {
  readonly id: string;
  /** In their order; an address without a step opens the first. Null: which there are is found out when one is opened. */
  readonly steps: readonly string[] | null;
  /** Steps that were called otherwise in links made before: old id → id of today. */
  readonly renamed?: Readonly<Record<string, string>>;
  /** The names of its controls; without this list any name is let through. */
  readonly knobs?: readonly string[];
  /** The bundled picture it opens with, if not the first. */
  readonly picture?: string;
  /** Names of the weights it can run on, the first by default; without this list it brings its own. */
  readonly weights?: readonly string[];
}

/** What an address can point to. */
export interface Catalogue {
  readonly lessons: readonly CatalogueLesson[];
  /** Ids of the bundled pictures; the first is the one that lessons open with. */
  readonly pictures: readonly string[];
  /** Their codes, in small letters. */
  readonly languages: readonly LanguageCode[];
  /** The language of an address that names none. */
  readonly preferred: LanguageCode;
}

/** Why a part of an address was not used. The app words these in every language. */
export type Why =
  | 'bad-language'
  | 'unknown-lesson'
  | 'unknown-step'
  /** Of the cases that the engine was checked on. */
  | 'unknown-case'
  | 'extra-path'
  | 'unknown-field'
  | 'repeated-field'
  | 'bad-value'
  /** Well written, but there is no such block, cell, tensor …: the app finds the nearest. */
  | 'out-of-range'
  | 'unknown-picture'
  | 'unknown-knob'
  | 'unknown-weights'
  | 'newer-version'
  /** A step of the way that there is not, or no longer, or that stood in it before. */
  | 'skipped-step'
  | 'repeated-step'
  /** No way is called like that, or it was cut or changed on the way. */
  | 'no-way'
  /** Cut or damaged on the way: what may have lost digits is not used. */
  | 'incomplete';

export interface IgnoredPart {
  /** The text that was not used, cut after 60 characters. */
  readonly part: string;
  readonly why: Why;
}
