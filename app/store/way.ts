import { END } from '@/content/card';
import { readyPlaylists } from '@/content/ready-playlists';
import type { IgnoredPart } from '@/lib/permalink/state';
import { unpackPlaylist } from '@/lib/playlist/code';
import type { Item, Playlist, SaidIn } from '@/lib/playlist/playlist';
import { catalogue } from './catalogue';

/** A step on the way. */
export interface Stop extends Item {
  readonly lesson: string;
  readonly step: string;
}

/** A way through the course, as far as its steps exist. */
export interface Way {
  /** Null: the way is part of one lesson and has no name. */
  readonly title: SaidIn | null;
  readonly stops: readonly Stop[];
  /** `lesson/step` of each. */
  readonly places: readonly string[];
  /** What belongs to it and has no step yet. */
  readonly toCome: readonly SaidIn[];
  /** What was skipped, and why. */
  readonly ignored: readonly IgnoredPart[];
}

/** The last one that was read: a page asks for it with every step. */
let last: { readonly code: string; readonly way: Way | null } | null = null;

/** The way behind the code of a link: a ready one, part of a lesson, or one's own. Null where there is none, or nothing is left of it. */
export function wayOf(code: string): Way | null {
  if (last?.code !== code) last = { code, way: code ? read(code) : null };
  return last.way;
}

function read(code: string): Way | null {
  const ready = readyPlaylists.find(({ id }) => id === code);
  const list = ready ? readyAs(code) : code.startsWith('x~') ? unpackPlaylist(code) : range(code);
  if (!list) return null;
  const way = walkable(list);
  if (!way.stops.length) return null;
  return { ...way, title: list.title || null, toCome: ready?.toCome ?? [] };
}

/** A ready way as a playlist of one's own would be: to be saved as a file, or changed. */
export function readyAs(id: string): Playlist | null {
  const ready = readyPlaylists.find((each) => each.id === id);
  if (!ready) return null;
  const items = Object.entries(ready.steps).map(([place, note]) => ({ place, note: note.en ? note : '' }));
  return { title: ready.title, items };
}

/** `lesson~first~last`: part of a lesson, both ends among it. */
function range(code: string): Playlist | null {
  const [id = '', ...ends] = code.split('~');
  const steps = catalogue.lessons.find((lesson) => lesson.id === id)?.steps ?? [];
  const [first = -1, end = -1] = ends.map((step) => steps.indexOf(stopAt(`${id}/${step}`)?.step ?? ''));
  if (ends.length !== 2 || first < 0 || end < first) return null;
  return { title: '', items: steps.slice(first, end + 1).map((step) => ({ place: `${id}/${step}`, note: '' })) };
}

/** The code of part of a lesson. */
export const rangeCode = (lesson: string, first: string, end: string): string => `${lesson}~${first}~${end}`;

/** Those of its steps that there are, each once: one that was renamed by its name of today, one that is gone is told. */
export function walkable({ items }: Playlist, lessons = catalogue.lessons): Pick<Way, 'stops' | 'places' | 'ignored'> {
  const stops = new Map<string, Stop>();
  const ignored: IgnoredPart[] = [];
  for (const item of items) {
    const found = stopAt(item.place, lessons);
    if (!found) ignored.push({ part: item.place, why: 'skipped-step' });
    else if (stops.has(found.place)) ignored.push({ part: item.place, why: 'repeated-step' });
    else stops.set(found.place, { ...found, note: item.note });
  }
  return { stops: [...stops.values()], places: [...stops.keys()], ignored };
}

function stopAt(place: string, lessons = catalogue.lessons): Omit<Stop, 'note'> | null {
  const [id = '', asked = ''] = place.split('/');
  const lesson = lessons.find((each) => each.id === id);
  const step = lesson?.steps?.includes(asked) ? asked : lesson?.renamed?.[asked];
  return lesson && step !== undefined ? { lesson: id, step, place: `${id}/${step}` } : null;
}

/** The steps of a lesson that can be part of a way. */
export const steppable = (id: string): readonly string[] =>
  (catalogue.lessons.find((lesson) => lesson.id === id)?.steps ?? []).filter((step) => step !== END);
