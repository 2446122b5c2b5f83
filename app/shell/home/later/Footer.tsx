import { linkTo } from '@/app/store/link-to';
import { actions, useStore } from '@/app/store/store';
import { CHECKED } from '@/content/checked';
import { laterWords } from './words';

/** Licence, where it works, what it keeps to itself, what it was checked against, the reader's progress, and the keys. */
export function Footer() {
  const { lang, picture } = useStore();
  const words = laterWords(lang);
  return (
    <footer className="home-foot">
      {words.footer.map((line) => (
        <span key={line}>{line}</span>
      ))}
      <a href={linkTo({ lang, picture }, { lesson: CHECKED })}>{words.checked}</a>
      <button type="button" className="quiet" onClick={() => actions().set({ dialog: 'progress' })}>
        {words.yourProgress}
      </button>
      <button type="button" className="quiet" onClick={() => actions().set({ dialog: 'keys' })}>
        <span>{words.allKeys}</span> <kbd>?</kbd>
      </button>
    </footer>
  );
}
