import { Say } from '@/app/page/Borrowed';
import { linkTo } from '@/app/store/link-to';
import { useStore } from '@/app/store/store';
import { inLanguage } from '@/content/language';
import { lessonNumber, type Planned, titleIn } from '../plan';
import { seenOf } from '../seen';
import { laterWords } from '../words';
import { GUTTER, type LessonBox } from './layout';

interface MapBoxProps {
  readonly box: LessonBox<Planned>;
  readonly columns: number;
  readonly point: (id: string | null) => void;
  /** How it stands to the lesson that is pointed at; undefined where none is. */
  readonly standing: string | undefined;
}

/** A lesson on the map: a link to it, or, where it is still to come, its name. Under it how far the reader has come. */
export function MapBox({ box: { lesson, column, top }, columns, point, standing }: MapBoxProps) {
  const { lang, picture, progress } = useStore();
  const words = laterWords(lang).map;
  const share = 100 / columns;
  const style = {
    top,
    left: `${(column + GUTTER / 200) * share}%`,
    width: `${(1 - GUTTER / 100) * share}%`,
  };
  const needs = lesson.needs.map((id) => titleIn(id, lang));
  const { card } = lesson;
  const seen = card ? seenOf(card, progress) : null;
  const inside = (
    <>
      <small className="home-number">{lessonNumber(lesson)}</small> <Say words={lesson.title} />{' '}
      <span className="visually-hidden">
        {[card ? '' : words.toCome, needs.length > 0 ? words.buildsOn(needs) : ''].filter(Boolean).join('; ')}
      </span>
    </>
  );
  return (
    <li
      style={style}
      data-standing={standing}
      data-to-come={!card || undefined}
      onPointerEnter={() => point(lesson.id)}
      onPointerLeave={() => point(null)}
      onFocus={() => point(lesson.id)}
      onBlur={() => point(null)}
    >
      {card ? (
        <a href={linkTo({ lang, picture }, { lesson: card.id })}>{inside}</a>
      ) : (
        <span title={`${inLanguage(lesson.title, lang)}: ${words.toCome}`}>{inside}</span>
      )}
      {seen && seen.steps > 0 && <i style={{ width: `${(100 * seen.steps) / seen.of}%` }} />}
    </li>
  );
}
