import type { MouseEvent, ReactNode } from 'react';
import { glide } from '@/app/page/glide';
import { linkTo } from '@/app/store/link-to';
import { useStore } from '@/app/store/store';
import { lateWalking } from '@/app/store/walker';
import { knobsIn } from '@/content/knob';

interface Props {
  readonly lesson?: string;
  readonly step: string;
  readonly knobs?: string;
  readonly children?: ReactNode;
}

/** `<Go>` in a note: what the speaker's window drives goes there; elsewhere the step opens in a tab of its own. */
export function NoteLink({ lesson: wanted, step, knobs = '', children }: Props) {
  const lang = useStore((state) => state.lang);
  const picture = useStore((state) => state.picture);
  const here = useStore((state) => state.lesson);
  const lesson = wanted ?? here;
  if (lesson === null) return children;
  const turned = knobsIn(knobs);
  const goThere = (event: MouseEvent): void => {
    const walking = lateWalking();
    if (!walking || lesson !== here) return;
    event.preventDefault();
    glide(() => walking.goTo(step, undefined, turned));
  };
  const link = linkTo({ lang, picture }, { lesson, step, knobs: turned });
  return (
    <a href={`./${link}`} target="_blank" rel="noreferrer" onClick={goThere}>
      {children}
    </a>
  );
}
