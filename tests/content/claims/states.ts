import type { States } from '@/content/claim';
import type { Context } from '@/content/context';
import { nameIn } from '@/content/reference';
import type { WeightSource } from '@/content/scene';
import { type Lesson, type Step, sceneOf } from '@/content/schema';
import { sourcesOf } from '@/content/weights';
import { choices, firstOfEach, type Picks } from '@/lib/choice';
import { bundledPictures } from '@/lib/pictures';
import { parseRef } from '@/lib/reference';
import type { Edits } from '@/lib/trace/trace';
import { readShippedWeights } from '@/scripts/weights-on-disk';
import { type At, askingOf, openLesson, pictures } from '../open-lesson';
import { type Doings, knobsOn } from './doings';

const at = <T>(list: readonly T[], part: number): T => list[Math.floor(part * list.length)] as T;

/**
 * What a reader may write into: what the network is given and has learned, as far as steps with this network show it; or
 * anything that this step shows.
 */
function writable(lesson: Lesson, step: Step, c: Context, states: States): readonly string[] {
  const all = lesson.steps.filter(({ scene }) => scene === step.scene).flatMap(({ symbols }) => Object.values(symbols));
  const refs = states === 'overwritten' ? Object.values(step.symbols) : all;
  const names = refs.filter((ref) => parseRef(ref).run === null).map((ref) => nameIn(ref, c));
  const scene = sceneOf(lesson, step);
  const parameters = Object.keys(scene.system.parameters(scene.config(c.knobs)));
  const isGiven = (name: string): boolean => name.startsWith('in.') || parameters.includes(name.replace(/^w\./, ''));
  return [...new Set(names)].filter(
    (name) => c.trace.names.includes(name) && (states === 'overwritten' || isGiven(name)),
  );
}

function editsOf({ edits }: Doings, names: readonly string[], c: Context): Edits {
  if (!names.length) return {};
  return Object.fromEntries(
    edits.map(({ tensor, cell, value }) => {
      const name = at(names, tensor);
      const { data, dtype } = c.trace.get(name).tensor;
      // A picture's numbers and what counts whole things stay within 0 and 1.
      const within = dtype !== 'f32' || name === 'in.image' ? Math.min(1, Math.abs(value)) : value;
      return [name, new Map([[Math.floor(cell * data.length), dtype === 'f32' ? within : Math.round(within)]])];
    }),
  );
}

const EDITED: readonly States[] = ['overwritten', 'every'];

/** What stands at a step after all that, as far as the claim speaks of it. */
export function contextAfter(lesson: Lesson, step: Step, done: Doings, states: States, isAnswer: boolean): Context {
  if (states === 'opening') return openLesson(lesson)(step);
  const where = placeOf(lesson, step, done, states === 'learned');
  const plain = openLesson(lesson, where)(step);
  const { rows, cols } = sizeOf(plain, step);
  const cell = [Math.floor(done.cell[0] * rows), Math.floor(done.cell[1] * cols)] as const;
  const fresh = isAnswer && done.draw ? askingOf(lesson, step.id).fresh(openLesson(lesson)(step), done.draw) : null;
  const edits = !fresh && EDITED.includes(states) ? editsOf(done, writable(lesson, step, plain, states), plain) : {};
  const c = openLesson(lesson, { ...where, edits })(step, cell);
  return fresh ? c.rerun(fresh) : c;
}

function sizeOf(c: Context, { focus }: Step): { rows: number; cols: number } {
  const shown = c.matrix(focus.tensor);
  return { rows: shown.length, cols: shown[0]?.length ?? 1 };
}

/** The weights among which the reader chooses, here or in another step of the same network. */
const offered = (lesson: Lesson, step: Step): readonly WeightSource[] =>
  lesson.steps.some(({ scene, controls = [] }) => scene === step.scene && controls.includes('weights'))
    ? sourcesOf(sceneOf(lesson, step))
    : [];

/** Knobs that a step sets stand there, whatever was turned before, unless it lets them be turned. */
function placeOf(lesson: Lesson, step: Step, done: Doings, isLearned: boolean): At {
  const scene = sceneOf(lesson, step);
  const set = Object.keys(step.knobs ?? {}).filter((id) => !knobsOn(step).includes(id));
  const knobs = Object.fromEntries(Object.entries(done.knobs).filter(([id]) => !set.includes(id)));
  const sources = offered(lesson, step).filter(({ from }) => !isLearned || ('file' in from && from.are === 'trained'));
  const weights = sources.length ? at(sources, done.weights).id : '';
  readShippedWeights(lesson, weights);
  const counts = scene.system.choices?.(scene.config({ ...step.knobs, ...knobs })) ?? {};
  const picks = choices.map((kind, i) => [kind, Math.floor((done.picks[i] as number) * (counts[kind] ?? 1))] as const);
  return {
    knobs,
    picture: at(pictures, done.picture),
    weights,
    ...(Object.fromEntries(picks) as Picks),
  };
}

/** The same, in words. */
export function told(lesson: Lesson, step: Step, done: Doings, states: States, c: Context): string {
  if (states === 'opening') return 'as the step opens';
  const { knobs = {}, weights } = placeOf(lesson, step, done, states === 'learned');
  const edits = Object.entries(c.trace.edits).map(([name, cells]) => `${name} ${JSON.stringify([...cells])}`);
  const picks = choices.filter((kind) => c[kind] !== firstOfEach[kind]).map((kind) => `${kind} ${c[kind] + 1}`);
  return [
    `knobs ${JSON.stringify(knobs)}`,
    `picture ${at(bundledPictures, done.picture).id}`,
    ...(weights ? [`weights ${weights}`] : []),
    ...picks,
    `cell ${c.row}, ${c.col}`,
    ...edits,
    ...(done.draw ? [`draw ${done.draw}`] : []),
  ].join('; ');
}
