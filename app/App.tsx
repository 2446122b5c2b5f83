import { Suspense, useEffect } from 'react';
import { useThemeOnDocument } from '@/app/page/theme';
import { tagOf } from '@/content/language';
import { useAttendants } from './attend';
import { Home, LessonScreen } from './parts';
import { TopBar } from './shell/TopBar';
import { Fault } from './shell/trouble/Fault';
import { runsOf } from './store/runs';
import { useStore } from './store/store';

export function App() {
  const lang = useStore((state) => state.lang);
  const lesson = useStore((state) => state.lesson);
  const present = useStore((state) => state.present);
  const fetching = useStore((state) => state.fetching);
  const attendants = useAttendants();
  useThemeOnDocument();
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
      <div className="notes">{attendants && <attendants.Notes />}</div>
      <Fault>
        <Suspense fallback={<main aria-busy="true" />}>
          <Content />
        </Suspense>
      </Fault>
      {attendants && <attendants.Attendants />}
    </div>
  );
}

function Content() {
  const runs = useStore(runsOf);
  return runs ? <LessonScreen runs={runs} /> : <Home />;
}
