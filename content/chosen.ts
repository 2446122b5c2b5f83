import type * as trace from '@/lib/choice';
import type { Knobs } from './knob';

/** What leaves a reference open: the chosen block, head … (0-based) and the knobs. */
export interface Chosen extends trace.Chosen {
  readonly knobs: Knobs;
}
