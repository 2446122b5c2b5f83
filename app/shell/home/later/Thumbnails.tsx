import { use, useMemo } from 'react';
import { read } from '@/app/draw/view';
import { makeLens } from '@/app/lens/lens';
import { useTheme } from '@/app/page/theme';
import { Thumbnail } from '@/app/panels/strip/Thumbnail';
import { chosenPicture } from '@/app/store/picture';
import { useStore } from '@/app/store/store';
import { loadWeights } from '@/app/store/weights';
import { initialKnobs } from '@/content/knob';
import { loadLesson } from '@/content/lessons';
import { type Lesson, sceneOf } from '@/content/schema';
import { firstOfEach } from '@/lib/choice';
import { firstScene, untouchedRun } from '../untouched-run';

const loading = new Map<string, Promise<Lesson | null>>();

/** A lesson that can run, or null where it cannot be had: a card without thumbnails is still a card. */
function runnable(id: string): Promise<Lesson | null> {
  const known = loading.get(id) ?? fetchRunnable(id).catch(() => null);
  loading.set(id, known);
  return known;
}

async function fetchRunnable(id: string): Promise<Lesson | null> {
  const lesson = await loadLesson(id);
  if (!lesson) return null;
  await loadWeights(firstScene(lesson), '', initialKnobs(lesson.knobs ?? []));
  return lesson;
}

/** The tensors of a lesson's steps, as they are computed now. */
export function Thumbnails({ id }: { id: string }) {
  const lesson = use(runnable(id));
  const picture = chosenPicture(useStore((state) => state.picture));
  const lang = useStore((state) => state.lang);
  const theme = useTheme();
  const matrices = useMemo(() => {
    if (!lesson) return [];
    const { countFrom, knobs = [], steps } = lesson;
    const trace = untouchedRun(lesson, picture);
    const here = steps.filter((step) => sceneOf(lesson, step) === firstScene(lesson));
    const thumbs = new Set(here.map(({ thumb, focus }) => thumb ?? focus.tensor));
    const shared = { trace, original: trace, compare: 'edited', theme, language: lang, counts: {} } as const;
    const chosen = { ...firstOfEach, knobs: initialKnobs(knobs) };
    return [...thumbs].map((thumb) =>
      makeLens({ ...shared, chosen, labelling: { countFrom }, readings: read(thumb) }).matrix(thumb),
    );
  }, [lesson, picture, theme, lang]);
  return matrices.map((matrix) => <Thumbnail key={matrix.ref} matrix={matrix} />);
}
