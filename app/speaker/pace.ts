const MINUTE = 60_000;

/** Where a class should be by the plan, in milliseconds since the timer began. */
export interface Pace {
  /** When the step on screen begins, and when it ends. */
  readonly begins: number;
  readonly ends: number;
  /** How far behind the plan the class is; below zero, ahead; zero while the step is due. */
  readonly off: number;
}

/**
 * `minutes` is the plan, by place in their order; what is not among them is the end. `from`: the place at which the timer
 * began, where it is one of the plan's.
 */
export function paceOf(
  minutes: Readonly<Record<string, number>>,
  from: string | null,
  step: string,
  elapsed: number,
): Pace {
  const steps = Object.keys(minutes);
  const at = steps.includes(step) ? steps.indexOf(step) : steps.length;
  const start = Math.min(Math.max(0, steps.indexOf(from ?? '')), at);
  const sum = (from: number, to: number): number =>
    Object.values(minutes)
      .slice(from, to)
      .reduce((total, each) => total + each * MINUTE, 0);
  const [begins, ends] = [sum(start, at), sum(start, at + 1)];
  return { begins, ends, off: elapsed < begins ? elapsed - begins : Math.max(0, elapsed - ends) };
}
