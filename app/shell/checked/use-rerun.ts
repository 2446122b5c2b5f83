import { useState } from 'react';
import { FileError, type FileFault } from '@/app/fetch/fetch-file';
import type { Rerun } from './golden';

/** How a case stands: not asked for, on its way, why it could not be had, or what came of it. */
export type RerunState = null | 'busy' | FileFault | Rerun;

/** Fetches a case and computes it here, as often as one asks. */
export function useRerun(name: string): { readonly state: RerunState; rerun(): void } {
  const [state, setState] = useState<RerunState>(null);
  const rerun = async (): Promise<void> => {
    setState('busy');
    // Every system, and how they are compared: fetched with the first case.
    const { fetchGolden, rerunHere } = await import('./golden');
    setState(rerunHere(await fetchGolden(name)));
  };
  return {
    state,
    rerun: () => void rerun().catch((fault: unknown) => setState(fault instanceof FileError ? fault.why : 'damaged')),
  };
}
