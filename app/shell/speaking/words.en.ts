import type { SpeakingWords } from './words';

export const words: SpeakingWords = {
  title: 'Speaker’s window',
  notesElsewhere: 'Notes on a phone or on paper',
  about:
    'A window for your own screen: what the class sees, the next step, your notes and the time. It drives this page, which begins to present. S opens it too, where the browser lets a page open windows.',
  open: 'Open the speaker’s window',
  elsewhere: 'Without a second screen',
  aboutNotes:
    'The notes of this lesson, in both languages and with minutes, to read on a phone or a tablet or to print. They do not follow this page.',
  notes: 'Open the notes',
  code: 'QR code: the notes of this lesson',
};
