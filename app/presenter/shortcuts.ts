import { copyLink } from '@/app/page/copy-link';
import { glide } from '@/app/page/glide';
import { openSpeaker } from '@/app/pair/open-speaker';
import { lateListing } from '@/app/store/listed';
import { lateOpening } from '@/app/store/opened';
import type { State } from '@/app/store/state';
import { actions } from '@/app/store/store';
import { votingOf } from '@/app/store/votes';
import { lateWalking } from '@/app/store/walker';
import { isRead, role } from '@/app/store/window-role';
import { lateVote } from '@/app/vote/at-hand';
import { closeVote, raiseHandAt, takeHandBack, turnVote } from '@/app/vote/voting';
import { END } from '@/content/card';
import { CHECKED } from '@/content/checked';
import { findLesson } from '@/content/lessons';

interface Shortcut {
  /** As `keyName` writes them. */
  readonly keys: readonly string[];
  /** When the keys mean this: the first shortcut of the table that holds is taken. Default: in a lesson. */
  readonly when?: (state: State) => boolean;
  readonly do: (state: State, key: string) => void;
  /** Held down it goes on doing it. The others switch something: one press, one switch, or a held B would flash. */
  readonly repeats?: boolean;
  /** Also while a dialog is open, which has the other keys to itself. */
  readonly overDialogs?: boolean;
}

const inLesson = ({ lesson, step }: State): boolean => lesson !== null && step !== null;
/** Cases that were checked are no steps one after the other, and nobody presents them. */
const inSteps = (state: State): boolean => inLesson(state) && state.lesson !== CHECKED;
const always = (): boolean => true;
const isVoting = (state: State): boolean => votingOf(state) !== null;

const DIGITS = ['1', '2', '3', '4', '5', '6', '7', '8', '9'] as const;

/** Every key of the page, what it does and when. The dialog of keys is written from this table. */
export const shortcuts = {
  next: {
    keys: ['PageDown', 'ArrowRight', 'ArrowDown', 'Space', 'n'],
    when: inSteps,
    do: () => turnOn(),
    repeats: true,
  },
  previous: {
    keys: ['PageUp', 'ArrowLeft', 'ArrowUp', 'Shift Space', 'p'],
    when: inSteps,
    do: () => turnBack(),
    repeats: true,
  },
  first: { keys: ['Home'], when: inSteps, do: (state) => goToStep(state, 0) },
  last: { keys: ['End'], when: inSteps, do: (state) => goToStep(state, -1) },
  jump: { keys: ['g'], when: inSteps, do: () => actions().set({ dialog: 'jump' }) },
  vote: {
    keys: ['h'],
    when: (state) => inSteps(state) && (isVoting(state) || lateVote() !== null),
    do: (state) => (isVoting(state) ? closeVote() : lateVote()?.()),
  },
  hand: { keys: DIGITS, when: isVoting, do: (_, key) => raiseHandAt(Number(key), 1), repeats: true },
  takeBack: {
    keys: DIGITS.map((digit) => `Shift ${digit}`),
    when: isVoting,
    do: (_, key) => raiseHandAt(Number(key.slice(-1)), -1),
    repeats: true,
  },
  takeLast: { keys: ['Backspace'], when: isVoting, do: takeHandBack, repeats: true },
  option: {
    keys: DIGITS,
    when: ({ large }) =>
      large === 'nothing' && options().some((option) => option.matches(':not(:disabled, [aria-disabled])')),
    do: (_, key) => options()[Number(key) - 1]?.click(),
  },
  black: { keys: ['b', '.'], do: ({ black }) => actions().set({ black: !black }) },
  code: { keys: ['q'], do: ({ code }) => actions().set({ code: !code }) },
  fullscreen: { keys: ['f'], do: toggleFullscreen },
  present: { keys: ['v'], when: inSteps, do: ({ present }) => actions().present(!present) },
  speaker: { keys: ['s'], when: (state) => inSteps(state) && isRead && role.name !== 'mirror', do: openSpeaker },
  shelf: { keys: ['t'], do: () => actions().set({ shelf: { entry: null }, large: 'nothing' }) },
  whole: { keys: ['e'], do: ({ whole }) => actions().set({ whole: !whole, large: 'nothing' }) },
  enlarge: { keys: ['z'], when: ({ step }) => step !== null && step !== END, do: enlarge },
  shrink: {
    keys: ['Escape'],
    when: ({ black, large, laser }) => !black && (large !== 'nothing' || laser),
    do: ({ large }) => actions().set(large === 'nothing' ? { laser: false } : { large: 'nothing' }),
  },
  laser: { keys: ['r'], do: ({ laser }) => actions().set({ laser: !laser }) },
  putBack: {
    keys: ['Escape'],
    when: ({ black, code, shelf, opened, whole }) => !black && (code || whole || shelf !== null || opened !== null),
    do: putBack,
  },
  leaveVote: { keys: ['Escape'], when: (state) => !state.black && isVoting(state), do: closeVote },
  leave: {
    keys: ['Escape'],
    when: (state) => inLesson(state) && (state.black || state.present),
    do: ({ black }) => (black ? actions().set({ black: false }) : actions().present(false)),
  },
  // The browser's, and it reloads. Most clickers send it to start presenting: then it must not lose the place.
  reload: { keys: ['F5'], when: (state) => inLesson(state) && state.present, do: () => undefined, overDialogs: true },
  undo: { keys: ['Ctrl z'], when: always, do: () => actions().undo(), repeats: true },
  redo: {
    keys: ['Ctrl Shift z', 'Ctrl y'],
    when: ({ future }) => future.length > 0,
    do: () => actions().redo(),
    repeats: true,
  },
  link: { keys: ['l'], do: () => void copyLink() },
  check: { keys: ['c'], when: always, do: () => actions().set({ dialog: 'check' }) },
  way: { keys: ['w'], when: always, do: () => actions().set({ dialog: 'playlist' }) },
  keys: { keys: ['?'], when: always, do: () => actions().set({ dialog: 'keys' }) },
} as const satisfies Record<string, Shortcut>;

/** Keys that a matrix with the focus uses itself. */
export const inMatrix = {
  cells: ['ArrowLeft', 'ArrowUp', 'ArrowRight', 'ArrowDown', 'Home', 'End'],
  edit: ['Enter'],
} as const;

export type ShortcutId = keyof typeof shortcuts | keyof typeof inMatrix;

/** What a key means now, if anything. */
export const shortcutOf = (key: string, state: State): Shortcut | undefined =>
  Object.values<Shortcut>(shortcuts).find(({ keys, when = inLesson }) => keys.includes(key) && when(state));

/** From the whole matrix to a single number, and back to the step. What a matrix does not have, its panel passes over. */
const ENLARGED = ['nothing', 'matrix', 'row', 'column', 'cell'] as const;

function enlarge({ large }: State): void {
  actions().set({ large: ENLARGED[(ENLARGED.indexOf(large) + 1) % ENLARGED.length] ?? 'nothing', whole: false });
}

function putBack({ code, whole, shelf }: State): void {
  if (code) actions().set({ code: false });
  else if (whole) actions().set({ whole: false });
  else if (shelf) actions().set({ shelf: null });
  else lateOpening()?.putBack();
}

/** A vote goes on first, then what the step still hides. */
function turnOn(): void {
  actions().set({ black: false, code: false, large: 'nothing' });
  if (turnVote(1)) return;
  if (!lateWalking()?.uncover()) glide(() => lateWalking()?.stepBy(1));
}

function turnBack(): void {
  actions().set({ black: false, code: false, large: 'nothing' });
  if (!turnVote(-1)) glide(() => lateWalking()?.stepBy(-1));
}

/** What can be answered to the question on screen, pressed as a pointer would. While it is covered there is nothing. */
const options = (): HTMLButtonElement[] => [
  ...document.querySelectorAll<HTMLButtonElement>('[data-ask]:not([data-cover]) button.choice'),
];

/** The first step, or the last: of the way that one is on, or of the lesson. */
function goToStep({ lesson }: State, at: 0 | -1): void {
  const walking = lateWalking();
  const far = at === 0 ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
  if (walking && lateListing()?.walk(far, walking.goTo)) return;
  const step = findLesson(lesson)?.steps.at(at);
  if (step) glide(() => walking?.goTo(step.id));
}

function toggleFullscreen(): void {
  if (document.fullscreenElement) void document.exitFullscreen();
  // A browser may refuse; presenting works in the window all the same.
  else document.documentElement.requestFullscreen?.().catch(() => undefined);
}
