import type { ProgressWords } from './words';

const EXPECTED = {
  time: 'a time in milliseconds, a whole number',
  count: 'a count, a whole number from 0',
  'yes-or-no': 'true or false',
  object: 'an object { … }',
  list: 'a list [ … ]',
  name: 'a name of small letters, digits and hyphens',
};

const MEND = 'Choose a file that was exported here, or put the value right in a text editor.';

export const words: ProgressWords = {
  title: 'Your progress',
  sum: (seen, answered, right) =>
    `${seen === 1 ? '1 step' : `${seen} steps`} seen, ${answered === 1 ? '1 question' : `${answered} questions`} tried, ${right} of them right in the end.`,
  nothing: 'Nothing yet: steps that you see and questions that you answer are noted here.',
  where: 'It is kept in this browser alone and never leaves it, unless you take it along as a file.',
  notKept: 'This browser keeps nothing for this page: export a file before you close it.',
  unread: 'What was kept before could not be read. It has been put aside, whole.',
  download: 'Download what was put aside',
  exportFile: 'Export as a file',
  importFile: 'Import a file…',
  erase: 'Erase…',
  sure: 'Erase all progress in this browser? A file that you exported stays.',
  eraseAll: 'Erase all of it',
  keep: 'Keep it',
  erased: 'All progress has been erased.',
  imported: (count) =>
    count === 0
      ? 'Imported: it held nothing newer.'
      : `Imported: ${count === 1 ? '1 entry was' : `${count} entries were`} new or newer.`,
  refused: (name) => `${name} was not imported.`,
  unchanged: 'Your progress is as it was.',
  why(refusal) {
    switch (refusal.why) {
      case 'unreadable':
        return 'The browser could not read it. Is it still where it was?';
      case 'too-large':
        return `It has more than ${refusal.most} characters; files of progress are far smaller. Choose one that was exported here.`;
      case 'not-json':
        return `A file of progress is JSON; this one cannot be read as such and begins “${refusal.begins}”. It may have been cut: export it once more.`;
      case 'not-ours':
        return `Its “kind” should be "headlight-progress"; it is ${refusal.came}. Choose a file that was exported here.`;
      case 'newer':
        return `It is of version ${refusal.version}; this page knows version ${refusal.known}. Load the page anew while online.`;
      case 'bad-value':
        return `${refusal.at} should be ${EXPECTED[refusal.expected]}; it is ${refusal.came}. ${MEND}`;
    }
  },
  due: (days) => `${days === 1 ? 'A day' : `${days} days`} later: what do you remember?`,
  askMe: 'Ask me one question',
  later: 'Not now',
};
