import { createRoot, type Root } from 'react-dom/client';
import { expect } from 'vitest';
import { App } from '@/app/App';
import { fetchAttendants } from '@/app/attend';
import { loadShownParts } from '@/app/panels/ask/shown-parts';
import { loadInspector } from '@/app/panels/inspector/Place';
import { prepare } from '@/app/parts';
import { followAddress } from '@/app/store/address';
import { store } from '@/app/store/store';
import { loadViews } from '@/app/views';
import { fetchWords } from '@/app/words/define';
import { findLesson, loadWords } from '@/content/lessons';
import { loadAsking } from '@/content/questions';
import { doing, until } from './events';
import { Reader } from './reader';
import { takeRenders } from './renders';

let root: Root | null = null;
let following = false;

/** Opens an address as a tab does that knows nothing of the one before, with everything fetched that its lesson shows. */
export async function open(link: string): Promise<Reader> {
  doing(() => root?.unmount());
  takeRenders();
  document.body.innerHTML = '';
  store.setState(store.getInitialState(), true);
  history.replaceState(null, '', link || '#');
  await arrive();
  await fetched();
  const place = document.body.appendChild(document.createElement('div'));
  root = createRoot(place);
  doing(() => root?.render(<App />));
  return new Reader();
}

/** The state follows the address: from the first page on, by the browser's events. */
async function arrive(): Promise<void> {
  if (!following) {
    following = true;
    return followAddress(prepare);
  }
  const { attempts } = store.getState();
  dispatchEvent(new PopStateEvent('popstate'));
  // Whatever an address says, the questions are counted anew.
  await until(() => expect(store.getState().attempts).not.toBe(attempts));
}

/** What the page fetches when numbers are on screen, and when it is idle. */
export async function fetched(): Promise<void> {
  const { lesson, lang } = store.getState();
  const steps = findLesson(lesson)?.steps ?? [];
  const stages = steps.map(({ stage }) => stage);
  await Promise.all([fetchAttendants(), loadInspector(), loadShownParts(), fetchWords(lang), loadViews(stages, lang)]);
  if (lesson) await loadWords(lesson, lang);
  const step = steps.find(({ id }) => id === store.getState().step);
  if (lesson && step) await loadAsking(lesson, step.id);
}
