import { Suspense, useEffect } from 'react';
import { useThemeOnDocument } from '@/app/page/theme';
import { CHECKED } from '@/content/checked';
import { tagOf } from '@/content/language';
import { useAttendants } from './attend';
import { Checked, Home, LessonScreen } from './parts';
import { TopBar } from './shell/TopBar';
import { Fault } from './shell/trouble/Fault';
import { runsOf } from './store/runs';
import { useStore } from './store/store';

export function App() {
  const lang = useStore((state) => state.lang);
  const lesson = useStore((state) => state.lesson);
  const present = useStore((state) => state.present);
  const isPage = useStore((state) => state.lesson === null || (state.lesson === CHECKED && !runsOf(state)));
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
      data-home={isPage || undefined}
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
  const checked = useStore((state) => state.lesson === CHECKED);
  const runs = useStore(runsOf);
  if (checked) return <Checked />;
  return runs ? <LessonScreen runs={runs} /> : <Home />;
}
