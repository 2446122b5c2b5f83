import { useCallback, useState } from 'react';
import { Dialog } from '@/app/page/Dialog';
import { useFetched } from '@/app/panels/fetched';
import { store, useStore } from '@/app/store/store';
import { course } from '@/content/course';
import { hasTitles, loadTitles } from '@/content/titles';
import { MOST, type Playlist, saidIn, sayAnew } from '@/lib/playlist/playlist';
import { draftOf, EMPTY } from './draft';
import { Range } from './Range';
import { Share } from './Share';
import { StepChoice } from './StepChoice';
import { StopOrder } from './StopOrder';
import { playlistWords } from './words';
import './playlist.css';

const lessons = course.map(({ id }) => id);

/** What was being put together when the dialog was closed last: a slip of the hand loses nothing. */
let kept: Playlist = EMPTY;

/** A way of one's own: steps are ticked, put in order, given notes, and shared by a link or a file. */
export function PlaylistDialog() {
  const lang = useStore((state) => state.lang);
  const words = playlistWords(lang);
  const [list, setList] = useState<Playlist>(() => {
    const { list: code } = store.getState();
    return code ? draftOf(code) : kept;
  });
  const fetch = useCallback(() => loadTitles(lessons, lang), [lang]);
  useFetched(hasTitles(lessons, lang), fetch);
  const change = (next: Playlist) => {
    kept = next;
    setList(next);
  };
  return (
    <Dialog title={words.title}>
      <div className="playlist">
        <p>{words.lead}</p>
        <label className="playlist-name">
          <span>{words.name}</span>
          <input
            value={saidIn(list.title, lang)}
            maxLength={MOST.title}
            onChange={({ target }) => change({ ...list, title: sayAnew(list.title, lang, target.value) })}
          />
        </label>
        <StepChoice list={list} onChange={change} />
        <StopOrder list={list} onChange={change} />
        <Share list={list} onChange={change} />
        <Range />
      </div>
    </Dialog>
  );
}
