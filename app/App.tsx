import { useEffect } from 'react';
import { Blackout } from './presenter/Blackout';
import { useKeys } from './presenter/keys';
import { Fault } from './shell/Fault';
import { Home } from './shell/home/Home';
import { Ignored } from './shell/Ignored';
import { KeysDialog } from './shell/KeysDialog';
import { LessonScreen } from './shell/LessonScreen';
import { usePictureIntake } from './shell/picture/intake';
import { PictureDialog } from './shell/picture/PictureDialog';
import { TopBar } from './shell/TopBar';
import { useThemeOnDocument } from './shell/theme';
import { runsOf } from './store/runs';
import { useStore } from './store/store';

export function App() {
  const lang = useStore((state) => state.lang);
  const lesson = useStore((state) => state.lesson);
  const present = useStore((state) => state.present);
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
        <Content />
      </Fault>
      <PictureDialog />
      <KeysDialog />
      <Blackout />
    </div>
  );
}

function Content() {
  const runs = useStore(runsOf);
  return runs ? <LessonScreen runs={runs} /> : <Home />;
}
