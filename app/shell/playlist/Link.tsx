import { useRef, useState } from 'react';
import { linkTo } from '@/app/store/link-to';
import { actions, useStore } from '@/app/store/store';
import { playlistWords } from './words';

/** A way as a link: to be followed, or copied. Where the page may not copy, the link is selected. */
export function Link({ code, place, name }: { code: string; place: string; name: string }) {
  const { lang, picture } = useStore();
  const words = playlistWords(lang);
  const field = useRef<HTMLInputElement>(null);
  const [copied, setCopied] = useState('');
  const [lesson = '', step = ''] = place.split('/');
  const hash = linkTo({ lang, picture }, { lesson, step, list: code });
  const link = `${location.origin}${location.pathname}${hash}`;
  const copy = () =>
    navigator.clipboard.writeText(link).then(
      () => setCopied(link),
      () => field.current?.select(),
    );
  return (
    <div className="playlist-link">
      <input ref={field} readOnly aria-label={name} value={link} onFocus={({ target }) => target.select()} />
      <button type="button" onClick={() => (navigator.clipboard ? void copy() : field.current?.select())}>
        {copied === link ? words.copied : words.copy}
      </button>
      <a className="button" href={hash} onClick={() => actions().set({ dialog: null })}>
        {words.start}
      </a>
    </div>
  );
}
