import { catalogue } from '@/app/store/catalogue';
import { type Runs, runsOf } from '@/app/store/runs';
import { settle } from '@/app/store/settle';
import { actions, store } from '@/app/store/store';
import { format, parse } from '@/lib/permalink/link';
import type { IgnoredPart } from '@/lib/permalink/state';
import example from './lesson';

/** Opens a step of the example lesson as the page opens an address. */
export function open(step: string, fields = ''): readonly IgnoredPart[] {
  const read = parse(`#/en/${example.card.id}/${step}${fields && `?${fields}`}`, catalogue);
  const { state, ignored } = settle(read.state);
  actions().open(state, [...read.ignored, ...ignored]);
  return store.getState().ignored;
}

/** What is on screen. */
export const runs = (): Runs => runsOf(store.getState()) as Runs;

/** The address of what is on screen. */
export const link = (): string => format(store.getState(), catalogue);
