import type { Picks } from '@/lib/choice';
import type { Knobs } from './knob';

/** What leaves a reference open: the chosen block, head … (0-based) and the knobs. */
export interface Chosen extends Picks {
  readonly knobs: Knobs;
}
