import { defineWords } from '@/app/words/define';
import type { Aside } from '@/content/aside';

/** What stands around a step: the network, the question, the controls. */
export interface PanelWords {
  readonly network: string;
  readonly repeatedBlock: (times: number) => string;
  /** In the strip, behind a step whose question was answered right. */
  readonly answered: string;
  readonly stepOf: (at: number, of: number) => string;
  /** How many parts of the step are uncovered while presenting. */
  readonly uncovered: (count: number, of: number) => string;
  readonly stage: string;
  /** What leads to the list of all tensors. */
  readonly tensors: string;
  /** What the stage can show. */
  readonly asides: Readonly<Record<Aside | 'step' | 'label', string>>;
  readonly play: string;
  readonly pause: string;
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
    /** What keys do meanwhile. */
    readonly pickByKeys: string;
    readonly numberHere: string;
    /** A blank in the question: which of how many. */
    readonly blank: (number: number, of: number) => string;
    readonly blankOf: (number: number) => string;
    /** Of several that follow from each other: the first that is wrong. */
    readonly wrongAt: (number: number) => string;
    readonly hint: string;
    /** The same question on other numbers. */
    readonly anew: string;
    /** A line that reads what is not there yet, or does not fit. */
    readonly lineStops: (place: number) => string;
    readonly unfinished: string;
    /** Something was changed that must stay. */
    readonly elsewhere: string;
    /** The question speaks of more than there is, because a knob was turned down. */
    readonly tooLittle: string;
    readonly setUp: string;
  };
  readonly sources: string;
  /** The section beneath the stage. */
  readonly inspector: string;
}

export const panelWords = defineWords(import.meta.glob<PanelWords>('./words.*.ts', { import: 'words' }));
