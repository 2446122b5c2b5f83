import type { Opening } from '@/content/schema';
import type { Picture } from '@/lib/pictures/picture';
import type { Trace } from '@/lib/trace/trace';
import type { OneWeight } from '../one-weight';
import type { BenchState } from '../use-bench';

/** What the bench shows now, for what stands under it. */
export interface BelowProps {
  readonly lesson: Opening;
  readonly trace: Trace;
  readonly picture: Picture;
  readonly bench: BenchState;
  readonly weight: OneWeight;
}
