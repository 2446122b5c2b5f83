import { MOST } from '@/lib/playlist/playlist';
import type { PlaylistWords } from './words';

const EXPECTED = {
  words: 'words by the codes of languages, { "en": "…" }',
  title: `a title of at most ${MOST.title} characters`,
  note: `a note of at most ${MOST.note} characters`,
  steps: `a list of 1 to ${MOST.items} steps`,
  place: 'a lesson and a step, "vit/scores"',
};

export const words: PlaylistWords = {
  title: 'A way of your own',
  lead: 'Tick steps of any lesson, put them in order, and share them by a link or a file. Next then goes from one to the other.',
  name: 'Title',
  choose: 'Steps',
  ticked: (count, of) => `${count} of ${of}`,
  order: (count) => (count === 1 ? 'Order: 1 step' : `Order: ${count} steps`),
  none: 'Nothing is ticked yet.',
  note: 'Note',
  noteOf: (step) => `Note on “${step}”`,
  up: (step) => `Move “${step}” up`,
  down: (step) => `Move “${step}” down`,
  remove: (step) => `Remove “${step}”`,
  share: 'Share',
  link: 'Link to this way',
  tooLong: 'It is too long for a link that chats keep whole: shorten the notes, or pass on the file.',
  copy: 'Copy link',
  copied: 'Link copied',
  start: 'Start',
  save: 'Save as a file',
  open: 'Open a file…',
  opened: (steps) => `OpenedFile: ${steps === 1 ? '1 step' : `${steps} steps`}.`,
  skipped: (places) => `Left out, because the course has no such steps or they came twice: ${places.join(', ')}.`,
  refused: (name) => `${name} was not opened.`,
  unchanged: 'What stands here is as it was.',
  why(refusal) {
    switch (refusal.why) {
      case 'unreadable':
        return 'The browser could not read it. Is it still where it was?';
      case 'no-steps':
        return 'The course has none of its steps. Was it made with another version of Headlight?';
      case 'too-large':
        return `It has more than ${refusal.most} characters; such files are far smaller. Choose one that was saved here.`;
      case 'not-json':
        return `Such a file is JSON; this one cannot be read as such and begins “${refusal.begins}”. It may have been cut: save it once more.`;
      case 'not-ours':
        return `Its “kind” should be "headlight-playlist"; it is ${refusal.came}. Choose a file that was saved here.`;
      case 'newer':
        return `It is of version ${refusal.version}; this page knows version ${refusal.known}. Load the page anew while online.`;
      case 'bad-value':
        return `${refusal.at} should be ${EXPECTED[refusal.expected]}; it is ${refusal.came}. Choose a file that was saved here, or put the value right in a text editor.`;
    }
  },
  range: 'Only part of a lesson',
  lesson: 'Lesson',
  from: 'From',
  upTo: 'Up to',
  rangeLink: 'Link to this part',
};
