import { type ReactNode, useLayoutEffect, useRef } from 'react';
import { actions, useStore } from '@/app/store/store';
import { pageWords } from './words';
import './dialog.css';

interface Props {
  readonly title: string;
  /** As large as the screen: it is read from the back row. */
  readonly fills?: boolean;
  readonly children: ReactNode;
}

/** A native modal dialog: the browser keeps the focus inside, closes on Escape and gives the focus back. */
export function Dialog({ title, fills = false, children }: Props) {
  const words = pageWords(useStore((state) => state.lang));
  const element = useRef<HTMLDialogElement>(null);
  // Closed while it is still on the page: one that is gone gives nothing back.
  useLayoutEffect(() => {
    const dialog = element.current;
    dialog?.showModal();
    return () => dialog?.close();
  }, []);
  const close = () => actions().set({ dialog: null });
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: a click beside the dialog closes it; the keyboard has Escape
    <dialog
      ref={element}
      className={fills ? 'dialog dialog-fills' : 'dialog'}
      aria-label={title}
      onClose={close}
      onClick={(event) => event.target === element.current && close()}
    >
      <div className="dialog-inside">
        <header>
          <h2>{title}</h2>
          <button type="button" className="quiet" onClick={close}>
            {words.close}
          </button>
        </header>
        {children}
      </div>
    </dialog>
  );
}
