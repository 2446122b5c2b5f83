import { actions, useStore } from '@/app/store/store';
import { laterWords } from './words';

/** Licence, where it works, what it keeps to itself, the reader's progress, and the keys. */
export function Footer() {
  const words = laterWords(useStore((state) => state.lang));
  return (
    <footer className="home-foot">
      {words.footer.map((line) => (
        <span key={line}>{line}</span>
      ))}
      <button type="button" className="quiet" onClick={() => actions().set({ dialog: 'progress' })}>
        {words.yourProgress}
      </button>
      <button type="button" className="quiet" onClick={() => actions().set({ dialog: 'keys' })}>
        <span>{words.allKeys}</span> <kbd>?</kbd>
      </button>
    </footer>
  );
}
