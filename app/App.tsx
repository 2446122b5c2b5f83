import { lazy, Suspense, useEffect } from 'react';
import { useThemeOnDocument } from '@/app/page/theme';
import { isComplete, tagOf } from '@/content/language';
import { dialogs, Home, LessonScreen, laterParts, loadIgnored, prepare } from './parts';
import { Blackout } from './presenter/Blackout';
import { useKeys } from './presenter/keys';
import { Copied } from './shell/Copied';
import { Dialogs } from './shell/Dialogs';
import { usePictureIntake } from './shell/picture/use-intake';
import { TopBar } from './shell/TopBar';
import { Fault } from './shell/trouble/Fault';
import { Trouble } from './shell/trouble/Trouble';
import { NewVersion } from './shell/update/NewVersion';
import { useCopiedText } from './shell/use-copied-text';
import { runsOf } from './store/runs';
import { useStore } from './store/store';

const Ignored = lazy(() =>
  loadIgnored().then(
    (Component) => ({ default: Component }),
    // The page is worth more than the line about its link.
    () => ({ default: () => null }),
  ),
);
const Incomplete = lazy(async () => ({ default: (await import('./shell/Incomplete')).Incomplete }));

const fetchers = { dialogs, laterParts, prepare };

export function App() {
  const lang = useStore((state) => state.lang);
  const lesson = useStore((state) => state.lesson);
  const present = useStore((state) => state.present);
  const fetching = useStore((state) => state.fetching);
  const copied = useStore((state) => state.copied);
  const ignored = useStore((state) => state.ignored.length > 0);
  useThemeOnDocument();
  useKeys();
  usePictureIntake();
  useCopiedText();
  useEffect(() => {
    document.documentElement.lang = tagOf(lang);
  }, [lang]);
  return (
    <div
      className="app"
      data-present={(present && lesson !== null) || undefined}
      data-home={lesson === null || undefined}
      aria-busy={fetching}
    >
      <TopBar />
      <div className="notes">
        {ignored && (
          <Suspense>
            <Ignored />
          </Suspense>
        )}
        <Trouble fetchers={fetchers} />
        <NewVersion />
        {!isComplete(lang) && (
          <Suspense>
            <Incomplete />
          </Suspense>
        )}
      </div>
      <Fault>
        <Suspense fallback={<main aria-busy="true" />}>
          <Content />
        </Suspense>
      </Fault>
      <Dialogs fetchers={dialogs} />
      {copied && <Copied />}
      <Blackout />
    </div>
  );
}

function Content() {
  const runs = useStore(runsOf);
  return runs ? <LessonScreen runs={runs} /> : <Home />;
}
