import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from '../../lib/io/safetensors';

/** Accuracies on pictures that were never trained on, of the weights as float16 keeps them. */
export interface Judgement {
  readonly grey: number;
  readonly coloured: number;
  readonly drawn: number;
}

/** What a page needs to know before it fetches a snapshot. */
interface SnapshotEntry extends Judgement {
  readonly file: string;
  /** Updates made before it was taken. */
  readonly step: number;
}

/** Writes `index.json` beside the snapshots of a folder: which there are, in order, and how far each had come. */
export function indexSnapshots(folder: string): readonly SnapshotEntry[] {
  const entries = readdirSync(folder)
    .filter((file) => file.endsWith('.safetensors'))
    .map((file): SnapshotEntry => {
      const { metadata } = parse(readFileSync(join(folder, file)), () => false);
      return { file, step: Number(metadata.step), ...(JSON.parse(metadata.results ?? '{}') as Judgement) };
    })
    .sort((a, b) => a.step - b.step);
  writeFileSync(join(folder, 'index.json'), `${JSON.stringify(entries, null, 2)}\n`);
  return entries;
}
