import type { Place } from 'virtual:checked';
import type { FileFault } from '@/app/fetch/fetch-file';
import { defineWords } from '@/app/words/define';

/** The page of all systems that were checked against PyTorch, and of each case. */
export interface CheckedWords {
  readonly title: string;
  readonly lead: (systems: number, cases: number) => string;
  readonly how: string;
  readonly search: string;
  readonly found: (cases: number, of: number) => string;
  /** Families by their folders; one that is not here goes by its folder. */
  readonly families: Readonly<Record<string, string>>;
  /** Systems by their ids; one that is not here goes by its id. */
  readonly systems: Readonly<Record<string, string>>;
  readonly source: (authors: string, year: number) => string;
  readonly places: Readonly<Record<Place['kind'], (from: string, to?: string) => string>>;
  /** Between the parts of a list. */
  readonly comma: string;
  readonly measured: (tensors: number, furthest: string, tolerance: string) => string;
  readonly equal: (tensors: number) => string;
  readonly rerun: string;
  readonly rerunOf: (name: string, kilobytes: number) => string;
  readonly rerunning: string;
  readonly open: string;
  readonly openOf: (name: string) => string;
  readonly done: (tensors: number, milliseconds: string, engine: string) => string;
  readonly engines: Readonly<Record<string, string>>;
  readonly within: string;
  readonly beyond: string;
  readonly furthest: string;
  readonly tensor: string;
  readonly cell: string;
  readonly here: string;
  readonly apart: string;
  readonly allowed: string;
  readonly all: string;
  readonly more: (count: number) => string;
  readonly faults: Readonly<Record<FileFault, string>>;
  readonly again: string;
  /** ViT-B/16 in full size. */
  readonly full: {
    readonly title: string;
    readonly lead: string;
    readonly run: string;
    readonly cancel: string;
    readonly weights: (percent: string) => string;
    readonly network: (percent: string) => string;
    readonly time: (forward: string, drawing: string, engine: string) => string;
    /** In megabytes. */
    readonly memory: (weights: string, kept: string, block: string, all: string) => string;
    readonly says: (classes: string) => string;
    readonly step: string;
    readonly again: (milliseconds: string) => string;
    readonly from: (axis: number) => string;
    readonly cells: (name: string) => string;
    readonly failed: (why: string) => string;
  };
  readonly configuration: string;
  readonly computedBy: string;
}

export const checkedWords = defineWords(import.meta.glob<CheckedWords>('./words.*.ts', { import: 'words' }));
