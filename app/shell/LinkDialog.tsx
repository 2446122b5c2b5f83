import { useEffect, useId, useRef } from 'react';
import { Dialog } from '@/app/page/Dialog';
import { presenterWords } from '@/app/presenter/words';
import { linkToCopy } from '@/app/store/link-to-copy';
import { useStore } from '@/app/store/store';
import { shellWords } from './words';
import './dialogs.css';

/** The link to what is on screen, selected: for browsers that do not let a page copy. */
export function LinkDialog() {
  const lang = useStore((state) => state.lang);
  const words = shellWords(lang);
  const help = useId();
  const field = useRef<HTMLInputElement>(null);
  // After the dialog has opened, and has given the focus to its first button.
  useEffect(() => field.current?.focus(), []);
  return (
    <Dialog title={words.copyLink}>
      <p id={help}>{presenterWords(lang).copyByHand}</p>
      <input
        className="link-to-copy"
        readOnly
        ref={field}
        onFocus={(event) => event.target.select()}
        aria-label={words.copyLink}
        aria-describedby={help}
        value={linkToCopy()}
      />
    </Dialog>
  );
}
