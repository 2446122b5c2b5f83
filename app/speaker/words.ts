import { defineWords } from '@/app/words/define';

/** The speaker's window, and the page of notes. */
export interface SpeakerWords {
  readonly title: string;
  /** What the class sees. */
  readonly now: string;
  /** Name of that picture, in which one may click. */
  readonly nowPicture: string;
  readonly nextStep: string;
  readonly nextPicture: string;
  readonly lastStep: string;
  /** The same, of a way across lessons. */
  readonly lastStop: string;
  readonly previous: string;
  readonly next: string;
  readonly black: string;
  readonly isBlack: string;
  /** What Next does: part 3 of 7 of the step is uncovered. */
  readonly uncovers: (part: number, of: number) => string;
  readonly showsAnswer: string;
  readonly goesTo: (title: string) => string;
  readonly doesNothing: string;
  readonly clock: string;
  readonly elapsed: string;
  readonly start: string;
  readonly pause: string;
  readonly reset: string;
  /** When the step on screen is due, in minutes since the timer began. */
  readonly due: (begins: number, ends: number) => string;
  readonly onPlan: string;
  readonly behind: (minutes: number) => string;
  readonly ahead: (minutes: number) => string;
  readonly steps: string;
  readonly stops: string;
  /** Beside what the lesson is called: the step is none of the way's. */
  readonly beside: string;
  readonly minutes: (count: number) => string;
  readonly stepCount: (at: number, of: number) => string;
  readonly notes: string;
  readonly notesOf: (title: string) => string;
  readonly noNotes: string;
  readonly ofNext: string;
  /** The notes elsewhere: on a phone, on paper. */
  readonly elsewhere: string;
  readonly atHome: string;
  readonly lost: string;
  readonly reopen: string;
  readonly print: string;
  readonly planned: (steps: number, minutes: number) => string;
  readonly chooseLesson: string;
}

export const speakerWords = defineWords(import.meta.glob<SpeakerWords>('./words.*.ts', { import: 'words' }));
