import { useEffect, useRef, useState } from 'react';
import { Dialog } from '@/app/page/Dialog';
import { glide } from '@/app/page/glide';
import { stopsOf } from '@/app/store/stops';
import { actions, useStore } from '@/app/store/store';
import { lateWalking } from '@/app/store/walker';
import { titleOf } from '@/content/lesson-words';
import { findLesson, findWords } from '@/content/lessons';
import { type JumpStop, stopsFor } from './stop';
import { jumpWords } from './words';
import './jump.css';

/** All steps of the lesson: a number or a part of a title is typed, Enter goes to the first that it means. */
export function JumpDialog() {
  const lang = useStore((state) => state.lang);
  const id = useStore((state) => state.lesson);
  const current = useStore((state) => state.step);
  const words = jumpWords(lang);
  const [typed, setTyped] = useState('');
  const field = useRef<HTMLInputElement>(null);
  // After the dialog has opened, and has given the focus to its first button.
  useEffect(() => field.current?.focus(), []);
  const [lesson, lessonWords] = [findLesson(id), id ? findWords(id, lang) : undefined];
  if (!lesson || !lessonWords) return null;
  const stops = stopsOf(lesson, lessonWords).map((place, i) => ({
    id: place,
    number: lesson.steps[i] ? i + 1 : null,
    title: titleOf(lessonWords, place),
  }));
  const found = stopsFor(stops, typed);
  return (
    <Dialog title={words.title}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (found[0]) go(found[0]);
        }}
      >
        <input
          type="text"
          className="jump-field"
          ref={field}
          aria-label={words.find}
          placeholder={words.find}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
      </form>
      {found.length === 0 && <p>{words.none}</p>}
      <ol className="jump-steps">
        {found.map((stop) => (
          <li key={stop.id}>
            <button type="button" aria-current={stop.id === current ? 'step' : undefined} onClick={() => go(stop)}>
              <b>{stop.number ?? '·'}</b>
              <span>{stop.title}</span>
            </button>
          </li>
        ))}
      </ol>
    </Dialog>
  );
}

function go({ id }: JumpStop): void {
  actions().set({ dialog: null, black: false });
  glide(() => lateWalking()?.goTo(id));
}
