import { useLayoutEffect, useRef } from 'react';
import { catalogue } from '@/app/store/catalogue';
import { actions, useStore } from '@/app/store/store';
import { format } from '@/lib/permalink/link';
import type { LinkState } from '@/lib/permalink/state';
import { QrCode, refusalOf } from './QrCode';
import { qrWords } from './words';
import './code-screen.css';

/** Exactly this state, as it is read: what is presented, and how far it is uncovered, is the class's screen alone. */
const linkOf = (state: LinkState): string =>
  `${location.origin}${location.pathname}${format({ ...state, present: false, uncovered: null, fragments: null }, catalogue)}`;

/** A QR code that fills the screen, so that thirty phones are there at once. */
export function CodeScreen() {
  const state = useStore();
  const words = qrWords(state.lang);
  const element = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const dialog = element.current;
    dialog?.showModal();
    return () => dialog?.close();
  }, []);
  const link = linkOf(state);
  return (
    <dialog
      ref={element}
      className="code-screen"
      aria-label={words.code}
      onClose={() => actions().set({ code: false })}
    >
      {refusalOf(link) === null && <p>{words.scan}</p>}
      <QrCode link={link} label={words.code} />
      <p className="code-link">{link}</p>
      <button type="button" onClick={() => actions().set({ code: false })}>
        {words.close}
      </button>
    </dialog>
  );
}
