import { defineWords } from '@/app/words/define';
import type { Role } from '@/lib/trace/look';

/** The list of a run's tensors, the entry of each, and how one is laid out on the stage. */
export interface ShelfWords {
  readonly title: string;
  readonly close: string;
  readonly search: string;
  readonly hint: string;
  readonly count: (found: number, of: number) => string;
  readonly none: string;
  /** The parts of a network that are not numbered. */
  readonly part: { readonly start: string; readonly end: string; readonly gradients: (part: string) => string };
  /** Which of the step's runs is listed: the one on screen. */
  readonly run: string;
  readonly ownRun: string;
  readonly all: string;
  readonly shape: string;
  readonly role: string;
  readonly roles: Readonly<Record<Role, string>>;
  readonly made: string;
  readonly from: string;
  readonly used: string;
  readonly input: string;
  readonly parameter: string;
  readonly unused: string;
  readonly onStage: string;
  readonly thereNow: string;
  readonly opened: string;
  readonly back: string;
  readonly layout: string;
  readonly down: string;
  readonly across: string;
  readonly within: string;
  readonly nothing: string;
  readonly before: (axis: string) => string;
  readonly after: (axis: string) => string;
  readonly shortened: (shown: number, of: number) => string;
}

export const shelfWords = defineWords(import.meta.glob<ShelfWords>('./words.*.ts', { import: 'words' }));
