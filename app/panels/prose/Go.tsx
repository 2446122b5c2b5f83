import type { MouseEvent, ReactNode } from 'react';
import { glide } from '@/app/page/glide';
import { linkTo } from '@/app/store/link-to';
import { useStore } from '@/app/store/store';
import { goTo } from '@/app/store/walking';
import { stepsOf } from '@/content/card';
import { cardOf } from '@/content/course';
import { knobsIn } from '@/content/knob';
import { useScreen } from '../screen';

interface Props {
  /** Default: this lesson. */
  lesson?: string;
  /** Default: the first of that lesson. */
  step?: string;
  /** Where knobs stand there, as links say it: `noBias:1,noHead:7`. Default: where the step lets them. */
  knobs?: string;
  children?: ReactNode;
}

/** A link to another step, or to another lesson: language and picture stay. Within a lesson, everything stays. */
export function Go({ lesson: wanted, step, knobs: turned = '', children }: Props) {
  const here = useScreen().runs.lesson.card.id;
  const lang = useStore((state) => state.lang);
  const picture = useStore((state) => state.picture);
  const lesson = wanted ?? here;
  const card = cardOf(lesson);
  const steps = card ? stepsOf(card) : [];
  const to = step ?? steps[0];
  if (to === undefined || !steps.includes(to)) {
    throw new Error(
      `<Go> leads to ${lesson}/${to}, which does not exist; ${card ? `its steps are ${steps.join(', ')}` : 'there is no such lesson'}.`,
    );
  }
  const knobs = knobsIn(turned);
  const glideThere = (event: MouseEvent) => {
    if (lesson !== here || event.button || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    glide(() => goTo(to, undefined, knobs));
  };
  return (
    <a className="go" href={linkTo({ lang, picture }, { lesson, step: to, knobs })} onClick={glideThere}>
      {children}
    </a>
  );
}
