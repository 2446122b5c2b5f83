import { useState } from 'react';
import { Dialog } from '@/app/page/Dialog';
import { notesLink, speakerLink } from '@/app/pair/links';
import { becomeAudience, speakerWindow } from '@/app/pair/open-speaker';
import { pairHere } from '@/app/pair/pairing';
import { QrCode } from '@/app/qr/QrCode';
import { actions, useStore } from '@/app/store/store';
import { role } from '@/app/store/window-role';
import { speakingWords } from './words';
import './speaking.css';

/** Opens the speaker's window by a link, which no browser blocks; and the notes on a phone or on paper. */
export function SpeakerDialog() {
  const state = useStore();
  const words = speakingWords(state.lang);
  const [pair] = useState(pairHere);
  const notes = state.lesson && notesLink(state, state.lesson);
  const open = (): void => {
    becomeAudience();
    actions().set({ dialog: null });
  };
  const isDriven = role.name === 'speaker';
  return (
    <Dialog title={isDriven ? words.notesElsewhere : words.title}>
      {!isDriven && (
        <>
          <p>{words.about}</p>
          <p className="speaking-open">
            <a
              className="button speaking-primary"
              href={speakerLink(pair, { ...state, present: true })}
              target={speakerWindow(pair)}
              onClick={open}
            >
              {words.open}
            </a>
          </p>
          <h3>{words.elsewhere}</h3>
        </>
      )}
      <p>{words.aboutNotes}</p>
      {notes && (
        <>
          <p className="speaking-open">
            <a className="button" href={notes} target="_blank" rel="noreferrer">
              {words.notes}
            </a>
          </p>
          <QrCode link={notes} label={words.code} />
        </>
      )}
    </Dialog>
  );
}
