import type { Asking } from '@/content/asking';
import { makeContext } from '@/content/make-context';
import { findAsking } from '@/content/questions';
import type { Lesson, Step } from '@/content/schema';
import type { LinkState } from '@/lib/permalink/state';
import { laidOut, startContext } from './renewing';
import { chosenOf, runsIfAny } from './runs';

const askingOf = ({ card }: Lesson, { id }: Step): Asking | undefined => findAsking(card.id, id);

/**
 * The numbers of the seed in `fresh`, put onto the stage: then the address says them one by one. A question that draws
 * none is asked as it is first asked.
 */
export function drawAfresh(state: LinkState, lesson: Lesson, step: Step): LinkState {
  const { fresh: seed } = state;
  if (seed === 0) return state;
  const plain: LinkState = { ...state, fresh: 0, draw: 0, given: {} };
  const fresh = askingOf(lesson, step)?.fresh(startContext(plain), seed);
  return fresh ? { ...plain, ...laidOut(plain, fresh), draw: seed, given: fresh.given ?? {} } : plain;
}

/** The question's own numbers, as an address says them, where it can be asked with them; else those that it is first asked with. */
export function settleDraw(state: LinkState, lesson: Lesson, step: Step, ignore: (part: string) => void): LinkState {
  const { draw, given } = state;
  const names = Object.keys(given);
  if ((draw === 0 && !names.length) || canAsk(state, lesson, step)) return state;
  ignore(draw === 0 ? `given=${names[0]}:${given[names[0] as string]}` : `draw=${draw}`);
  return { ...state, draw: 0, given: {} };
}

/** A link by hand may name numbers that the question has not, or rows that its run has not. */
function canAsk(state: LinkState, lesson: Lesson, step: Step): boolean {
  const asking = askingOf(lesson, step);
  const runs = runsIfAny(state);
  if (!asking?.draw || !runs) return false;
  const own = step.ask.given ?? {};
  if (!Object.keys(state.given).every((name) => name in own)) return false;
  try {
    const given = { ...own, ...state.given };
    asking.answers(makeContext({ ...runs, chosen: chosenOf(state, lesson), given }));
    return true;
  } catch {
    return false;
  }
}
