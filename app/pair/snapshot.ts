import type { Stash } from '@/app/store/arriving';
import { catalogue } from '@/app/store/catalogue';
import type { History } from '@/app/store/history';
import type { State } from '@/app/store/state';
import { withCounted } from '@/app/store/votes';
import { findLesson } from '@/content/lessons';
import { home } from '@/lib/permalink/link';
import type { LinkState } from '@/lib/permalink/state';

const LINK = Object.keys(home(catalogue)) as (keyof LinkState)[];
/** What the windows of a pair have in common beside what a link says. */
const PASSING = [
  'black',
  'code',
  'laser',
  'attempts',
  'votes',
  'shown',
  'shelf',
  'whole',
  'left',
  'trail',
  'past',
  'future',
] as const;
const SHARED = [...LINK, ...PASSING];

type Shared = LinkState & Pick<State, (typeof PASSING)[number]>;

/** What a window shows, as it travels to another. */
export interface Snapshot {
  readonly shared: Shared;
  /** Edits of the lesson's other networks, by the name of the scene. */
  readonly stash: Readonly<Record<string, History['edits']>>;
  /** Of the audience's window. */
  readonly size: readonly [width: number, height: number];
}

export const isOther = (a: State, b: State): boolean => SHARED.some((key) => a[key] !== b[key]);

export function snapshotOf(state: State, size: Snapshot['size']): Snapshot {
  const names = Object.entries(findLesson(state.lesson)?.scenes ?? {});
  const stash = names.flatMap(([name, scene]) => {
    const edits = state.stash.get(scene);
    return edits ? [[name, edits] as const] : [];
  });
  const shared = Object.fromEntries(SHARED.map((key) => [key, state[key]])) as unknown as Shared;
  return { shared, stash: Object.fromEntries(stash), size };
}

/** What it changes here, once its lesson has been fetched. What is as it was stays the same object: its numbers are not computed again. */
export function changeBy({ shared, stash }: Snapshot, here: State): Partial<State> {
  const scenes = findLesson(shared.lesson)?.scenes ?? {};
  const all: Stash = new Map(
    Object.entries(stash).flatMap(([name, edits]) => (scenes[name] ? [[scenes[name], edits] as const] : [])),
  );
  const theirs: Shared = { ...shared, ...(shared.votes && { votes: withCounted(shared.votes, here.votes) }) };
  const changed = SHARED.filter((key) => !same(theirs[key], here[key]));
  return { ...Object.fromEntries(changed.map((key) => [key, theirs[key]])), hover: null, stash: all };
}

/** Whether two values of messages hold the same: numbers, text, lists, plain objects, bytes. */
function same(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || !a || !b) return false;
  const [own, other] = [Object.entries(a), b as Readonly<Record<string, unknown>>];
  return own.length === Object.keys(b).length && own.every(([key, value]) => key in b && same(value, other[key]));
}
