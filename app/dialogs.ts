import type { ComponentType } from 'react';
import { withWords } from './page/with-words';
import type { DialogName } from './store/dialog';

/** The dialogs, each fetched when it is first opened. */
export const dialogs: Readonly<Record<Exclude<DialogName, null>, () => Promise<ComponentType>>> = {
  picture: async () => (await withWords(import('./shell/picture/PictureDialog'))).PictureDialog,
  link: async () => (await withWords(import('./shell/LinkDialog'))).LinkDialog,
  progress: async () => (await withWords(import('./shell/progress/ProgressDialog'))).ProgressDialog,
  speaker: async () => (await withWords(import('./shell/speaking/SpeakerDialog'))).SpeakerDialog,
  jump: async () => (await withWords(import('./shell/jump/JumpDialog'))).JumpDialog,
  check: async () => (await withWords(import('./shell/check/CheckDialog'))).CheckDialog,
  playlist: async () => (await withWords(import('./shell/playlist/PlaylistDialog'))).PlaylistDialog,
  votes: async () => (await withWords(import('./shell/votes/VotesDialog'))).VotesDialog,
  keys: async () => (await withWords(import('./shell/keys/KeysDialog'))).KeysDialog,
};
