import type { ViewWords } from '@/app/draw/view';
import type { ScaleGroup } from '@/app/lens/scales';
import type { InspectorWords } from '@/app/panels/inspector/words';
import type { Choice } from '@/lib/choice';
import type { Why } from '@/lib/permalink/state';
import type { AxisId } from '@/lib/trace/axis';
import type { TroubleWords } from './trouble-words';

/** Every word of the interface. Lesson texts live with their lessons. */
/** What the page's keys do. */
type KeyId =
  | ('next' | 'previous' | 'first' | 'last' | 'black' | 'fullscreen' | 'present' | 'leave' | 'reload')
  | ('undo' | 'redo' | 'link' | 'keys' | 'cells' | 'edit');

export interface Words {
  readonly inspector: InspectorWords;
  readonly language: string;
  readonly otherLanguage: string;
  readonly tagline: string;
  readonly course: string;
  readonly home: string;
  readonly skipToLesson: string;
  readonly skipToStage: string;
  readonly theme: { readonly label: string; readonly system: string; readonly light: string; readonly dark: string };
  readonly picture: string;
  readonly present: string;
  readonly leavePresent: string;
  readonly copyLink: string;
  readonly copied: string;
  /** What to do where the page may not copy. */
  readonly copyByHand: string;
  readonly keys: string;
  readonly close: string;
  readonly network: string;
  readonly repeatedBlock: (times: number) => string;
  readonly stepOf: (at: number, of: number) => string;
  readonly back: string;
  readonly next: string;
  readonly steps: string;
  /** What there may be several of: blocks, heads. */
  readonly choice: Readonly<Record<Choice, string>>;
  readonly play: string;
  readonly pause: string;
  readonly stage: string;
  readonly text: string;
  readonly scale: Readonly<Record<ScaleGroup, string>>;
  readonly weights: string;
  readonly untrained: string;
  readonly untrainedNote: string;
  readonly edits: (count: number) => string;
  readonly resetEdits: string;
  readonly undo: string;
  readonly redo: string;
  readonly compare: {
    readonly label: string;
    readonly edited: string;
    readonly original: string;
    readonly difference: string;
  };
  readonly ask: {
    readonly predict: string;
    readonly check: string;
    readonly show: string;
    readonly again: string;
    readonly right: string;
    readonly wrong: string;
    readonly pick: string;
    readonly picking: string;
    readonly numberHere: string;
    /** A blank in the question: which of how many. */
    readonly blank: (number: number, of: number) => string;
    readonly yours: string;
    readonly answer: string;
  };
  readonly sources: string;
  readonly ignored: {
    readonly lead: string;
    readonly why: Readonly<Record<Why, string>>;
    readonly more: (count: number) => string;
    readonly dismiss: string;
  };
  readonly trouble: TroubleWords;
  readonly axis: Readonly<Record<AxisId, string>>;
  readonly views: ViewWords;
  readonly fullscreen: string;
  readonly black: string;
  /** The space bar. */
  readonly space: string;
  readonly keyTable: Readonly<Record<KeyId, string>>;
  readonly wholePicture: string;
}
