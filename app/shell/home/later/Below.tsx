import type { BelowProps } from './below-props';
import { Course } from './Course';
import { Footer } from './Footer';
import { Promises } from './Promises';
import { Ways } from './Ways';
import './below.css';

/** What stands under the bench: the course, and what can be relied on. Fetched when the bench is on screen. */
export function Below(props: BelowProps) {
  return (
    <>
      <Course />
      <Ways />
      <Promises {...props} />
      <Footer />
    </>
  );
}
