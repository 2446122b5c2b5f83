import { use, useEffect, useMemo } from 'react';
import { read } from '@/app/draw/view';
import { makeLens } from '@/app/lens/lens';
import { useTheme } from '@/app/page/theme';
import { Thumbnail } from '@/app/panels/strip/Thumbnail';
import { chosenPicture } from '@/app/store/picture';
import { useStore } from '@/app/store/store';
import { initialKnobs } from '@/content/knob';
import { runOf } from '@/content/runs';
import type { Scene } from '@/content/scene';
import { type Lesson, sceneOf } from '@/content/schema';
import type { Ref } from '@/content/stage';
import { firstOfEach } from '@/lib/choice';
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
    const knobs = initialKnobs(lesson.knobs ?? []);
    const shared = { compare: 'edited', theme, language: lang, counts: {}, chosen: { ...firstOfEach, knobs } } as const;
    const { countFrom } = lesson;
    return thumbsOf(lesson).map(({ key, scene, thumb }) => {
      const trace = runOf(scene, { picture, knobs, edits: {} });
      const lens = makeLens({ ...shared, trace, original: trace, labelling: { countFrom }, readings: read(thumb) });
      return { key, matrix: lens.matrix(thumb) };
    });
  }, [lesson, picture, theme, lang]);
  return matrices.map(({ key, matrix }) => <Thumbnail key={key} matrix={matrix} />);
}

/** What the steps show of their networks, each tensor once. */
function thumbsOf(lesson: Lesson): { key: string; scene: Scene; thumb: Ref }[] {
  const thumbs = lesson.steps.map((step) => {
    const thumb = step.thumb ?? step.focus.tensor;
    return { key: `${step.scene}|${thumb}`, scene: sceneOf(lesson, step), thumb };
  });
  return [...new Map(thumbs.map((each) => [each.key, each])).values()];
}
