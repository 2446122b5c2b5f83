/** Written when the site is built, by scripts/vite/checked/plugin.ts. */
declare module 'virtual:checked' {
  /** A paper that a system follows. */
  export interface Source {
    /** `Vaswani et al.`, `Loshchilov and Hutter` */
    readonly authors: string;
    readonly year: number;
    readonly arxiv?: string;
    /** Of what does not lie on arXiv. */
    readonly title?: string;
    readonly places: readonly Place[];
  }

  /** Where in a paper; with `to`, from one number to another. */
  export interface Place {
    readonly kind: 'section' | 'equation' | 'algorithm' | 'figure';
    readonly from: string;
    readonly to?: string;
  }

  /** A golden case, as it was measured. */
  export interface CheckedCase {
    /** In links, and the name of its file. */
    readonly name: string;
    /** How many tensors PyTorch computed on the way. */
    readonly tensors: number;
    /** The tensor that is furthest from PyTorch's, and how far: in parts of the tensor's largest number. */
    readonly furthest: string;
    readonly relative: number;
    readonly tolerance: number;
    /** PyTorch's functions that computed it. */
    readonly by: string;
    /** What fetching it takes. */
    readonly kilobytes: number;
  }

  export interface CheckedSystem {
    readonly id: string;
    /** The folder of its family. */
    readonly family: string;
    readonly sources: readonly Source[];
    readonly cases: readonly CheckedCase[];
  }

  /** By families. */
  export const systems: readonly CheckedSystem[];
}

/** Written by the same. */
declare module 'virtual:checked-systems' {
  import type { SystemFiles } from '@/lib/system/find';

  /** Every system that has a golden case. */
  export const systemFiles: SystemFiles;
  export { givenBy } from '@/lib/systems/case';
  export { openGolden, rerun } from '@/lib/systems/golden';
}
