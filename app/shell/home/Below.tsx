import type { Opening } from '@/content/schema';
import type { Picture } from '@/lib/pictures/picture';
import type { Trace } from '@/lib/trace/trace';
import { Course } from './Course';
import { Footer } from './Footer';
import type { OneWeight } from './one-weight';
import { Promises } from './Promises';
import type { Bench } from './use-bench';
import './below.css';

export interface BelowProps {
  readonly lesson: Opening;
  readonly trace: Trace;
  readonly picture: Picture;
  readonly bench: Bench;
  readonly weight: OneWeight;
}

/** What stands under the bench: the course, and what can be relied on. Fetched when the bench is on screen. */
export function Below(props: BelowProps) {
  return (
    <>
      <Course />
      <Promises {...props} />
      <Footer />
    </>
  );
}
