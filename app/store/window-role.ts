/**
 * What a window is for beside being read, as it stands before the hash: `?speaker=k3x9` drives the page of that pair,
 * `?mirror=k3x9` shows in small what is on it (without a pair, what its hash says), `?audience=k3x9` is that page, opened
 * again, `?notes` has the words of the teacher. A role is no state: it is in no link that is copied.
 */
const [, name = '', pair = ''] =
  /^\?(speaker|mirror|audience|notes)\b=?(\w*)$/.exec(globalThis.location?.search ?? '') ?? [];

export const role = { name, pair };

/** Whether a lesson is what stands in it: not what drives one, nor the words of the teacher. */
export const isRead = !/speaker|notes/.test(name);

/** What stays before the hash, so that a window that is loaded again is what it was. */
export const ownSearch = name && name !== 'audience' ? location.search : '';
