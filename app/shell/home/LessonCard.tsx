import { memo, useMemo } from 'react';
import { makeLens } from '@/app/panels/stage/lens';
import { Thumbnail } from '@/app/panels/strip/Thumbnail';
import { useTheme } from '@/app/shell/theme';
import { useStore } from '@/app/store/store';
import { wordsIn } from '@/app/strings';
import { homeWords } from '@/app/strings/home';
import { initialKnobs } from '@/content/run';
import type { Lesson } from '@/content/schema';
import { show } from '@/content/stage';
import { linkTo } from './link-to';
import { untouchedRun } from './untouched-run';

/** A lesson: its title, what it is about, how long it takes, and the tensors of its steps as they are computed now. Not drawn again on hover. */
export const LessonCard = memo(function LessonCard({ lesson, picture }: { lesson: Lesson; picture: Float32Array }) {
  const lang = useStore((state) => state.lang);
  const chosenPicture = useStore((state) => state.picture);
  const words = homeWords[lang];
  const minutes = lesson.steps.reduce((sum, step) => sum + step.minutes, 0);
  return (
    <li className="home-card">
      <Thumbnails lesson={lesson} picture={picture} />
      <h3>
        <a href={linkTo({ lang, picture: chosenPicture }, { lesson: lesson.id })}>{lesson.title[lang]}</a>
      </h3>
      <p>{lesson.summary[lang]}</p>
      <p className="home-extent">{words.extent(lesson.steps.length, minutes)}</p>
    </li>
  );
});

function Thumbnails({ lesson, picture }: { lesson: Lesson; picture: Float32Array }) {
  const theme = useTheme();
  const words = wordsIn(useStore((state) => state.lang));
  const matrices = useMemo(() => {
    const trace = untouchedRun(lesson, picture);
    const chosen = { block: 0, head: 0, knobs: initialKnobs(lesson) };
    const rest = { lesson, trace, original: trace, chosen, compare: 'edited', theme, words, picture: null } as const;
    return [...new Set(lesson.steps.map(({ thumb }) => thumb))].map((thumb) =>
      makeLens({ ...rest, stage: show('matrix', { of: thumb }) }).matrix(thumb),
    );
  }, [lesson, picture, theme, words]);
  return (
    <div className="home-thumbs" aria-hidden="true">
      {matrices.map((matrix) => (
        <Thumbnail key={matrix.ref} matrix={matrix} />
      ))}
    </div>
  );
}
