import { use, useEffect, useMemo } from 'react';
import { read } from '@/app/draw/view';
import { makeLens } from '@/app/lens/lens';
import { useTheme } from '@/app/page/theme';
import { Thumbnail } from '@/app/panels/strip/Thumbnail';
import { chosenPicture } from '@/app/store/picture';
import { useStore } from '@/app/store/store';
import { initialKnobs } from '@/content/knob';
import { sceneOf } from '@/content/schema';
import { firstOfEach } from '@/lib/choice';
import { firstScene, untouchedRun } from '../../opening/untouched-run';
import { forget, runnable } from '../runnable';

/** The tensors of a lesson's steps, as they are computed now. */
export function Thumbnails({ id }: { id: string }) {
  const asked = runnable(id);
  const lesson = use(asked);
  // The next time that the card is drawn it is asked for again.
  useEffect(() => {
    if (!lesson) forget(id, asked);
  }, [lesson, id, asked]);
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
