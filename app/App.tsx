import { lazy, Suspense, useEffect } from 'react';
import { homeScreen, lessonScreen } from './parts';
import { Blackout } from './presenter/Blackout';
import { useKeys } from './presenter/keys';
import { Fault } from './shell/Fault';
import { Ignored } from './shell/Ignored';
import { usePictureIntake } from './shell/picture/use-intake';
import { TopBar } from './shell/TopBar';
import { useThemeOnDocument } from './shell/theme';
import { runsOf } from './store/runs';
import { useStore } from './store/store';

const Home = lazy(async () => ({ default: (await homeScreen()).Home }));
const LessonScreen = lazy(async () => ({ default: (await lessonScreen()).LessonScreen }));
const PictureDialog = lazy(async () => ({ default: (await import('./shell/picture/PictureDialog')).PictureDialog }));
const KeysDialog = lazy(async () => ({ default: (await import('./shell/KeysDialog')).KeysDialog }));
const LinkDialog = lazy(async () => ({ default: (await import('./shell/LinkDialog')).LinkDialog }));
const Copied = lazy(async () => ({ default: (await import('./shell/Copied')).Copied }));

export function App() {
  const lang = useStore((state) => state.lang);
  const lesson = useStore((state) => state.lesson);
  const present = useStore((state) => state.present);
  const dialog = useStore((state) => state.dialog);
  const copied = useStore((state) => state.copied);
  useThemeOnDocument();
  useKeys();
  usePictureIntake();
  useEffect(() => {
    document.documentElement.lang = lang === 'zh' ? 'zh-Hans' : 'en';
  }, [lang]);
  return (
    <div
      className="app"
      data-present={(present && lesson !== null) || undefined}
      data-home={lesson === null || undefined}
    >
      <TopBar />
      <Ignored />
      <Fault key={`${lesson}`}>
        <Suspense fallback={<main aria-busy="true" />}>
          <Content />
        </Suspense>
      </Fault>
      <Suspense>
        {dialog === 'picture' && <PictureDialog />}
        {dialog === 'keys' && <KeysDialog />}
        {dialog === 'link' && <LinkDialog />}
        {copied && <Copied />}
      </Suspense>
      <Blackout />
    </div>
  );
}

function Content() {
  const runs = useStore(runsOf);
  return runs ? <LessonScreen runs={runs} /> : <Home />;
}
