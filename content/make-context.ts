import { bundledPictures } from '@/lib/pictures';
import { type Picture, pictureOf } from '@/lib/pictures/picture';
import { parseRef } from '@/lib/reference';
import type { Trace } from '@/lib/trace/trace';
import type { Chosen } from './chosen';
import type { Change, Context } from './context';
import type { Givens } from './givens';
import { unknownName } from './nearest-name';
import { resolve } from './reference';
import type { RunState } from './run';
import { merge, runOf } from './runs';
import { type Lesson, type Step, sceneOf } from './schema';
import type { Ref } from './stage';

/** Where a context stands: a step of a lesson, the run on screen, and what is chosen in it. */
export interface Standpoint {
  readonly lesson: Lesson;
  readonly step: Step;
  readonly run: RunState;
  readonly trace: Trace;
  readonly chosen: Chosen;
  /** The last two coordinates of the selected cell. Default: the step's own. */
  readonly selected?: readonly [number, number];
  /** Numbers of the step's question. Those that are not named are as it is first asked. */
  readonly given?: Givens;
}

const NONE: Givens = {};
const givenIn = ({ ask }: Step): Givens => ask.given ?? NONE;

/** The same place in a run with something changed. */
function changedPlace(place: Standpoint, { edits = {}, knobs = {}, given, picture, picks, cell }: Change): Standpoint {
  const { lesson, step, run, trace, chosen } = place;
  const next: RunState = {
    ...run,
    knobs: { ...run.knobs, ...knobs },
    edits: merge(run.edits, edits),
    ...(picture === undefined ? {} : { picture: bundledPicture(picture) }),
  };
  const same = picture === undefined && !Object.keys(knobs).length;
  return {
    ...place,
    run: next,
    trace: runOf(sceneOf(lesson, step), next, same ? trace : undefined),
    chosen: { ...chosen, ...picks, knobs: { ...chosen.knobs, ...knobs } },
    ...(cell ? { selected: cell } : {}),
    ...(given ? { given: { ...(place.given ?? givenIn(step)), ...given } } : {}),
  };
}

/** The same object for the same picture: runs are remembered by it. */
const pictures = new Map<string, Picture>();

function bundledPicture(id: string): Picture {
  const found = bundledPictures.find((each) => each.id === id);
  if (!found)
    throw new Error(
      unknownName(
        'bundled picture',
        id,
        bundledPictures.map((each) => each.id),
      ),
    );
  const picture = pictures.get(id) ?? pictureOf(found.pixels, found.digit);
  pictures.set(id, picture);
  return picture;
}

/** What a step's question and numbers compute from. */
export function makeContext(place: Standpoint): Context {
  const { step, trace, chosen, selected = step.focus.cell } = place;
  const given = place.given ? { ...givenIn(step), ...place.given } : givenIn(step);
  const of = (ref: Ref): Trace => traceOf(parseRef(ref).run, place);
  const slice = (ref: Ref) => resolve(of(ref), ref, chosen);
  return {
    trace,
    ...chosen,
    row: selected[0],
    col: selected[1],
    given,
    traceOf: of,
    value(ref, ...at) {
      const { named, rows, cols, flat } = slice(ref);
      const [i, j] = at.length > 1 ? (at.slice(-2) as [number, number]) : [0, at[0] ?? 0];
      if (!(i >= 0 && i < rows && j >= 0 && j < cols)) {
        throw new Error(`${ref} has ${rows} × ${cols} cells; there is none at [${at.join(', ')}].`);
      }
      return named.tensor.data[flat(i, j)] as number;
    },
    matrix(ref) {
      const { named, rows, cols, flat } = slice(ref);
      return Array.from({ length: rows }, (_, i) =>
        Array.from({ length: cols }, (__, j) => named.tensor.data[flat(i, j)] as number),
      );
    },
    rerun: (change) => makeContext(changedPlace(place, change)),
  };
}

/**
 * One of a step's runs: the one on screen (null), or the run of that name, which has the reader's edits and its own. It
 * is the same whatever is selected.
 *
 * @throws Error that lists the step's runs when it has none of that name
 */
export function traceOf(name: string | null, place: Standpoint): Trace {
  if (name === null) return place.trace;
  const { lesson, step, run, trace, chosen } = place;
  const variant = step.runs?.[name];
  if (!variant) {
    const known = Object.keys(step.runs ?? {}).join(', ') || 'none';
    throw new Error(`Step ${lesson.card.id}/${step.id} has no run ${name}; its runs are ${known}.`);
  }
  const { knobs = {}, edits, scene } = variant;
  const changed = edits ? merge(run.edits, edits(makeContext({ lesson, step, run, trace, chosen }))) : run.edits;
  const other: RunState = { ...run, knobs: { ...run.knobs, ...knobs }, edits: changed };
  const same = scene === undefined && !Object.keys(knobs).length;
  return runOf(sceneOf(lesson, { id: step.id, scene: scene ?? step.scene }), other, same ? trace : undefined);
}
