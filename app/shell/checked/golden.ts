import { openGolden, rerun, systemFiles } from 'virtual:checked-systems';
import { fetchFile } from '@/app/fetch/fetch-file';
import { onEngine } from '@/content/run';
import { backend } from '@/lib/backend/current';
import type { Deviation } from '@/lib/systems/deviation';
import type { Golden } from '@/lib/systems/golden';

/** Cases that somebody has asked for, by name. One that did not come is asked for anew. */
const opened = new Map<string, Golden>();

/** A case that is here. */
export const findGolden = (name: string): Golden | undefined => opened.get(name);

/**
 * Fetches a case and its system, once.
 *
 * @throws FileError when it cannot be had; Error when it is none
 */
export async function fetchGolden(name: string): Promise<Golden> {
  const known = opened.get(name);
  if (known) return known;
  const file = `checked/${name}.safetensors`;
  const golden = await openGolden(await fetchFile(file), systemFiles);
  opened.set(name, golden);
  void haveKept(file);
  return golden;
}

/** The service worker keeps what it fetches. What came before it was in charge, on a first visit, it fetches once more. */
async function haveKept(file: string): Promise<void> {
  const { serviceWorker } = navigator;
  if (!serviceWorker || serviceWorker.controller) return;
  await new Promise((done) => serviceWorker.addEventListener('controllerchange', done, { once: true }));
  await fetchFile(file).catch(() => undefined);
}

/** What came of computing a case here. */
export interface Rerun {
  /** Every tensor that PyTorch has, the furthest first. */
  readonly deviations: readonly Deviation[];
  readonly milliseconds: number;
  /** Which loops computed it. */
  readonly engine: string;
}

/** Computes a case on the engine in use, and compares it cell by cell. */
export const rerunHere = (golden: Golden): Rerun =>
  onEngine(() => {
    const before = performance.now();
    const deviations = rerun(golden);
    return { deviations, milliseconds: performance.now() - before, engine: backend().name };
  });
