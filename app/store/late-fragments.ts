type FragmentsPart = typeof import('./fragments');

let here: FragmentsPart | null = null;

/** Fetches what uncovers fragments, with those of a lesson: for whoever presents it. */
export async function fetchFragments(lesson: string): Promise<void> {
  const part = await import('./fragments');
  await part.loadFragments(lesson);
  here = part;
}

/** What uncovers fragments, once somebody presents. Nobody who reads needs it: all of a step is in sight. */
export const lateFragments = (): FragmentsPart | null => here;
