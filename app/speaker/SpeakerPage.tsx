import { useEffect, useRef } from 'react';
import { useStore as useVanilla } from 'zustand';
import { dialogs } from '@/app/dialogs';
import { laterParts } from '@/app/later-parts';
import { copyAs } from '@/app/page/copy-link';
import { glide } from '@/app/page/glide';
import { useThemeOnDocument } from '@/app/page/theme';
import { join } from '@/app/pair/join';
import { audienceLink } from '@/app/pair/links';
import { pairing } from '@/app/pair/pairing';
import { prepare } from '@/app/parts';
import { useKeys } from '@/app/presenter/keys';
import { Copied } from '@/app/shell/Copied';
import { Dialogs } from '@/app/shell/Dialogs';
import { Trouble } from '@/app/shell/trouble/Trouble';
import { linkToCopy } from '@/app/store/link-to-copy';
import { store, useStore } from '@/app/store/store';
import { votingOf } from '@/app/store/votes';
import { inLanguage, tagOf } from '@/content/language';
import { findLesson } from '@/content/lessons';
import { Clock } from './Clock';
import { NextStep } from './NextStep';
import { Now } from './Now';
import { classPlanOf, placeHere, placeKey } from './plan';
import { prepareToDrive } from './prepare';
import { SpeakerNotes } from './SpeakerNotes';
import { SpeakerVote } from './SpeakerVote';
import { Steps } from './Steps';
import { useDigits } from './use-digits';
import { speakerWords } from './words';
import '@/app/shell/notes/notes.css';
import './speaker.css';

const paired = { prepare: prepareToDrive, change: glide };
const fetchers = { dialogs, laterParts, prepare };

// What is copied here is what the class sees: this window's own role stands in no link.
copyAs(linkToCopy);

/** Takes part in the pair that the address names, if it names one. Returns how to leave. */
function joined(): (() => void) | undefined {
  const { id } = pairing.getState();
  return id === null ? undefined : join(id, paired);
}

/** The window on the teacher's own screen. It holds the same state as the page that the class sees, and either drives the other. */
export function SpeakerPage() {
  const state = useStore();
  const { lang, fetching } = state;
  const lesson = findLesson(state.lesson);
  const words = speakerWords(lang);
  const frame = useRef<HTMLIFrameElement>(null);
  const [plan, here] = [classPlanOf(state), placeHere(state)];
  const stops = plan?.stops.filter(({ minutes }) => minutes !== null) ?? [];
  const at = stops.findIndex((stop) => here && placeKey(stop) === placeKey(here));
  const title = lesson && inLanguage(lesson.card.title, lang);
  useThemeOnDocument();
  // Before the keys: those that were pressed while this was on its way are for the page, too.
  useEffect(joined, []);
  useKeys();
  useDigits(frame);
  useEffect(() => {
    document.documentElement.lang = tagOf(lang);
    document.title = [words.title, title].filter(Boolean).join(' · ');
  }, [lang, words, title]);
  return (
    <div className="speaker" aria-busy={fetching}>
      <header className="speaker-bar">
        <h1>
          <span>{title ?? words.title}</span>
          {at >= 0 && <small>{words.stepCount(at + 1, stops.length)}</small>}
          {plan?.way && at < 0 && <small>{words.beside}</small>}
        </h1>
        <Clock />
      </header>
      <Lost />
      <Trouble fetchers={fetchers} />
      <main aria-label={words.title}>
        <div>
          <Now frame={frame} />
          {lesson && <Steps />}
        </div>
        <div>
          {lesson ? <Ahead /> : <p className="speaker-home">{words.atHome}</p>}
          {lesson && <SpeakerNotes />}
        </div>
      </main>
      <Dialogs fetchers={dialogs} />
      {state.copied && <Copied />}
    </div>
  );
}

/** What comes next, or while a class votes its hands. */
function Ahead() {
  const voting = useStore((state) => votingOf(state) !== null);
  return voting ? <SpeakerVote /> : <NextStep />;
}

/** The page that it drives has gone. */
function Lost() {
  const words = speakerWords(useStore((state) => state.lang));
  const { id, audience } = useVanilla(pairing);
  if (audience !== false || id === null) return null;
  return (
    <div className="ignored" role="alert">
      <p>{words.lost}</p>
      <button type="button" onClick={() => window.open(audienceLink(id, store.getState()))}>
        {words.reopen}
      </button>
    </div>
  );
}
