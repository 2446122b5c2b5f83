import { arithmetic } from './arithmetic';
import { movement } from './movement';
import { positions } from './positions';
import { rows } from './rows';
import type { Sample } from './sample';

/** Samples that stand beside their ops: lib/ops/NAME.sample.ts, one by default. */
const beside = import.meta.glob<Sample>('../*.sample.ts', { eager: true, import: 'default' });

/** A sample for every op of the registry. */
export const samples: readonly Sample[] = [...arithmetic, ...movement, ...rows, ...positions, ...Object.values(beside)];
