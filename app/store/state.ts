import type { RunCell } from '@/content/cell';
import type { Knobs } from '@/content/knob';
import type { Picks } from '@/lib/choice';
import type { IgnoredPart, LanguageCode, LinkPicture, LinkState } from '@/lib/permalink/state';
import type { ReaderProgress } from '@/lib/progress/progress';
import type { Edits } from '@/lib/trace/trace';
import type { Stash } from './arriving';
import type { Attempt, Attempts } from './ask';
import type { DialogName } from './dialog';
import type { History } from './history';
import type { Pointed } from './pointed';
import type { Shown } from './shown';
import type { Trouble } from './trouble';
import type { Votes } from './votes';

export type ThemeChoice = 'system' | 'light' | 'dark' | 'contrast';

/** The cell under the pointer. One that the inspector names lights up, but the inspector goes on with its own. */
export interface Hover extends RunCell {
  readonly from: 'stage' | 'inspector';
}

/** What an address does not say: it is gone when the page is. */
interface Passing {
  readonly ignored: readonly IgnoredPart[];
  readonly trouble: Trouble | null;
  /** What an address shows has been on its way for longer than a moment. */
  readonly fetching: boolean;
  /** A newer version of the site has been fetched and waits. */
  readonly newVersion: boolean;
  readonly hover: Hover | null;
  /** The live symbol under the pointer. */
  readonly litKey: string | null;
  readonly theme: ThemeChoice;
  readonly black: boolean;
  /** A spot follows the pointer. */
  readonly laser: boolean;
  /** A QR code of what is on screen fills the screen. */
  readonly code: boolean;
  readonly dialog: DialogName;
  readonly attempts: Attempts;
  /** What a class has voted on; none where nobody has. */
  readonly votes?: Votes;
  /** Since presenting began. */
  readonly shown: Shown;
  /** What the reader has done, as this browser keeps it; null until it has been read. */
  readonly progress: ReaderProgress | null;
  /** The link has just been copied. */
  readonly copied: boolean;
  readonly past: History['past'];
  readonly future: History['future'];
  readonly stash: Stash;
  /** Cells that were left by following a number to its source, latest last. */
  readonly trail: readonly LinkState['cell'][];
  /** The list of the run's tensors is there; with an entry, one of them in detail, as `entryKey` calls it. */
  readonly shelf: { readonly entry: string | null } | null;
  /** The arithmetic of the selected number is there in full, in the place of the stage. */
  readonly whole: boolean;
  /** What was selected before a tensor was opened. */
  readonly left: LinkState['cell'];
}

export interface Actions {
  open(state: LinkState, ignored: readonly IgnoredPart[], trouble?: Trouble | null): void;
  select(pointed: Pointed): void;
  /** Goes from the selected cell to one of its sources; `back` returns. */
  follow(pointed: Pointed): void;
  back(): void;
  backTo(depth: number): void;
  hover(cell: RunCell | null, from?: Hover['from']): void;
  light(key: string | null): void;
  choose(what: Partial<Picks>): void;
  turn(knob: string, value: number): void;
  edit(tensor: string, cells: readonly (readonly [index: number, value: number])[]): void;
  /** Turns several knobs and changes numbers at once, as one change. */
  apply(knobs: Knobs, edits: Edits): void;
  resetCell(tensor: string, index: number): void;
  resetEdits(): void;
  undo(): void;
  redo(): void;
  set(change: Partial<Pick<State, Settable>>): void;
  /** Changes the language once its words are fetched, so that nothing is blank meanwhile; says so when they cannot be had. */
  setLanguage(lang: LanguageCode): Promise<void>;
  setPicture(picture: LinkPicture): void;
  /** Changes the weights once they are fetched; when they cannot be had, says so and changes nothing. */
  setWeights(id: string): Promise<void>;
  attempt(change: Partial<Attempt>): void;
  /** Begins to present, or ends. */
  present(on: boolean): void;
}

type Settable =
  | 'compare'
  | 'black'
  | 'laser'
  | 'code'
  | 'dialog'
  | 'shelf'
  | 'whole'
  | 'opened'
  | 'show'
  | 'large'
  | 'cell'
  | 'left'
  | 'trail'
  | 'hover'
  | 'theme'
  | 'ignored'
  | 'trouble'
  | 'fetching'
  | 'newVersion'
  | 'copied'
  | 'lang'
  | 'recall'
  | 'list'
  | 'progress';

export interface State extends LinkState, Passing {
  readonly do: Actions;
}

/** Nothing has happened yet. */
export const untouched: Passing = {
  ignored: [],
  trouble: null,
  fetching: false,
  newVersion: false,
  hover: null,
  litKey: null,
  theme: 'system',
  black: false,
  laser: false,
  code: false,
  dialog: null,
  attempts: {},
  shown: {},
  progress: null,
  copied: false,
  trail: [],
  shelf: null,
  whole: false,
  left: null,
  past: [],
  future: [],
  stash: new Map(),
};
