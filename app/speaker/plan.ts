import { lateListing } from '@/app/store/listed';
import { stopsOf } from '@/app/store/stops';
import { wayOf } from '@/app/store/way';
import { cardOf } from '@/content/course';
import type { Language } from '@/content/language';
import { titleOf } from '@/content/lesson-words';
import { findLesson, findWords } from '@/content/lessons';
import { titlesOf } from '@/content/titles';
import type { LinkState } from '@/lib/permalink/state';
import type { SaidIn } from '@/lib/playlist/playlist';

/** A step of a lesson, or the lesson's end. */
export interface StepPlace {
  readonly lesson: string;
  readonly step: string;
}

/** One that a class comes through. */
export interface PlannedStop extends StepPlace {
  /** Null: the end of a lesson, which has no number and no time of its own. */
  readonly minutes: number | null;
  /** What a way across lessons says of it; empty: nothing. */
  readonly note: SaidIn;
}

/** Where a state is; null at home. */
export const placeHere = ({ lesson, step }: Pick<LinkState, 'lesson' | 'step'>): StepPlace | null =>
  lesson === null || step === null ? null : { lesson, step };

/** All that a class comes through, in order. */
export interface ClassPlan {
  /** It is a way across lessons, or part of one lesson: Next does not go through the lesson. */
  readonly way: boolean;
  /** Of a way that has a name. */
  readonly title: SaidIn | null;
  readonly stops: readonly PlannedStop[];
}

export const placeKey = ({ lesson, step }: StepPlace): string => `${lesson}/${step}`;

const minutesOf = ({ lesson, step }: StepPlace): number | null => cardOf(lesson)?.steps[step] ?? null;

/** The way that one is on, or has left for a step beside it; without one, the lesson and its end. */
export function classPlanOf({ list, lesson: id, lang }: Pick<LinkState, 'list' | 'lesson' | 'lang'>): ClassPlan | null {
  // A way is there when what draws it has been fetched.
  const way = lateListing() && wayOf(list);
  if (way)
    return { way: true, title: way.title, stops: way.stops.map((stop) => ({ ...stop, minutes: minutesOf(stop) })) };
  const lesson = findLesson(id);
  if (!lesson || id === null) return null;
  const places = stopsOf(lesson, findWords(id, lang)).map((step) => ({ lesson: id, step }));
  return { way: false, title: null, stops: places.map((place) => ({ ...place, minutes: minutesOf(place), note: '' })) };
}

/** A step, as the plan has it; beside the plan with the minutes of its own lesson. */
export const stopOf = (plan: ClassPlan | null, place: StepPlace): PlannedStop =>
  plan?.stops.find((stop) => placeKey(stop) === placeKey(place)) ?? { ...place, minutes: minutesOf(place), note: '' };

/** What is said, in every language that it is said in, the page's first; without a language where none is named. */
export function sayings(
  said: SaidIn,
  lang: Language,
): readonly (readonly [language: string | undefined, text: string])[] {
  const all = typeof said === 'string' ? [[undefined, said] as const] : Object.entries(said);
  const written = all.flatMap(([language, text]) => (text ? [[language, text] as const] : []));
  return written.sort(([a], [b]) => Number(b === lang) - Number(a === lang));
}

/** The minutes of a plan, by place; null for a step beside it, which has none. */
export function minutesIn(plan: ClassPlan, here: StepPlace): Readonly<Record<string, number>> | null {
  if (!plan.stops.some((stop) => placeKey(stop) === placeKey(here))) return null;
  return Object.fromEntries(
    plan.stops.flatMap((stop) => (stop.minutes === null ? [] : [[placeKey(stop), stop.minutes]])),
  );
}

/** What a step is called. */
export function titleAt({ lesson, step }: StepPlace, lang: Language): string {
  const words = findWords(lesson, lang);
  return titlesOf(lesson, step, lang)?.title ?? (words ? titleOf(words, step) : step);
}
