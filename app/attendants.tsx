import '@fontsource-variable/inter/index.css?rest';
import '@fontsource-variable/jetbrains-mono/index.css?rest';
import '@fontsource-variable/source-serif-4/index.css?rest';
import './presenter/present.css';
import { useEffect } from 'react';
import { isComplete } from '@/content/language';
import { dialogs, laterParts, prepare } from './parts';
import { Blackout } from './presenter/Blackout';
import { useKeys } from './presenter/keys';
import { useInSight } from './presenter/use-in-sight';
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
import { actions, useStore } from './store/store';

// What nobody misses before there are numbers: fetched when they are on screen (App).

// How the parts look presented, printed and in the reader's own colours: `later.css` beside each.
import.meta.glob('./**/later.css', { eager: true });

const fetchers = { dialogs, laterParts, prepare };

/** Lines under the top bar, each there when there is something to say. */
export function Notes() {
  const lang = useStore((state) => state.lang);
  return (
    <>
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
  useKeys();
  useInSight();
  usePictureIntake();
  useCopiedText();
  useKeptFocus();
  useEffect(() => {
    void keepOffline(() => actions().set({ newVersion: true }));
    // What is said of a fault must be there when nothing can be fetched.
    void import('./shell/trouble/FaultMessage').catch(() => undefined);
  }, []);
  return (
    <>
      <Dialogs fetchers={dialogs} />
      {copied && <Copied />}
      <Blackout />
      <Heard />
    </>
  );
}
