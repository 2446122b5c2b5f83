import '@fontsource-variable/inter/index.css?rest';
import '@fontsource-variable/jetbrains-mono/index.css?rest';
import '@fontsource-variable/source-serif-4/index.css?rest';
import './presenter/present.css';
import { Suspense, useEffect } from 'react';
import { isComplete } from '@/content/language';
import { dialogs } from './dialogs';
import { calculate } from './draw/calculate';
import { calculateBy } from './draw/read-number';
import { laterParts } from './later-parts';
import { copyAs } from './page/copy-link';
import { glide } from './page/glide';
import { screen } from './page/screen';
import { withWords } from './page/with-words';
import { usePair } from './pair/use-pair';
import { prepare } from './parts';
import { Blackout } from './presenter/Blackout';
import { useKeys } from './presenter/keys';
import { Laser } from './presenter/Laser';
import { useFragments } from './presenter/use-fragments';
import { useInSight } from './presenter/use-in-sight';
import { readBook } from './progress/book';
import { keepProgress } from './progress/recording';
import { Copied } from './shell/Copied';
import { Dialogs } from './shell/Dialogs';
import { Heard } from './shell/heard/Heard';
import { useKeptFocus } from './shell/heard/use-kept-focus';
import { Ignored } from './shell/notes/Ignored';
import { Incomplete } from './shell/notes/Incomplete';
import { usePictureIntake } from './shell/picture/use-intake';
import { Trouble } from './shell/trouble/Trouble';
import { keepOffline } from './shell/update/keep-offline';
import { NewVersion } from './shell/update/NewVersion';
import { useCopiedText } from './shell/use-copied-text';
import { linkToCopy } from './store/link-to-copy';
import { actions, useStore } from './store/store';
import { role } from './store/window-role';
import { keepVotes } from './vote/keep';

// What nobody misses before there are numbers: fetched when they are on screen (App).

// How the parts look presented, printed and in the reader's own colours: `later.css` beside each.
import.meta.glob('./**/later.css', { eager: true });

// Before a key that was pressed early gets its meaning.
copyAs(linkToCopy);
calculateBy(calculate);

const fetchers = { dialogs, laterParts, prepare };
const paired = { prepare, change: glide };
/** What is shown in small in another window is nobody's reading, and nothing is to be kept for it. */
const isMirror = role.name === 'mirror';

const [fetchDue, Due] = screen(
  () => withWords(import('./shell/progress/Due')),
  (part) => part.Due,
);

const [, CodeScreen] = screen(
  () => withWords(import('./qr/CodeScreen')),
  (part) => part.CodeScreen,
);

/** Home greets with a question that is due before its first paint: nothing moves under somebody's pointer. */
export async function prepareDue(): Promise<void> {
  readBook();
  await fetchDue();
}

/** Lines under the top bar, each there when there is something to say. */
export function Notes() {
  const lang = useStore((state) => state.lang);
  const mayBeDue = useStore(
    ({ lesson, progress }) => lesson === null && progress !== null && Object.keys(progress.cards).length > 0,
  );
  return (
    <>
      {mayBeDue && (
        <Suspense fallback={null}>
          <Due />
        </Suspense>
      )}
      <Ignored />
      <Trouble fetchers={fetchers} />
      <NewVersion />
      {!isComplete(lang) && <Incomplete />}
    </>
  );
}

/** Answers to keys, pictures that are dropped on the page and newer versions; and what then lies over the page. */
export function Attendants() {
  const copied = useStore((state) => state.copied);
  const code = useStore((state) => state.code && state.lesson !== null);
  useKeys();
  useInSight();
  useFragments();
  usePictureIntake();
  useCopiedText();
  useKeptFocus();
  usePair(paired);
  useEffect(() => {
    if (isMirror) return;
    return keepProgress();
  }, []);
  useEffect(() => {
    if (isMirror) return;
    return keepVotes();
  }, []);
  useEffect(() => {
    if (isMirror) return;
    void keepOffline(() => actions().set({ newVersion: true }));
    // What is said of a fault must be there when nothing can be fetched.
    void import('./shell/trouble/FaultMessage').catch(() => undefined);
  }, []);
  return (
    <>
      <Dialogs fetchers={dialogs} />
      {copied && <Copied />}
      {code && (
        <Suspense fallback={null}>
          <CodeScreen />
        </Suspense>
      )}
      <Laser />
      {!isMirror && <Blackout />}
      <Heard />
    </>
  );
}
