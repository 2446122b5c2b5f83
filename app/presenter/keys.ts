import { useEffect } from 'react';
import { copyLink } from '@/app/shell/copy-link';
import { glide } from '@/app/shell/transition';
import { actions, store } from '@/app/store/store';
import { findLesson } from '@/content/lessons';

/** Page keys always step, even when a grid or a slider has the focus: clickers send them. */
const ALWAYS: Record<string, number> = { PageDown: 1, PageUp: -1 };
const ELSEWHERE: Record<string, number> = { ArrowRight: 1, ArrowDown: 1, n: 1, ArrowLeft: -1, ArrowUp: -1, p: -1 };

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable ||
    target instanceof HTMLTextAreaElement ||
    (target instanceof HTMLInputElement && !['range', 'radio', 'checkbox', 'button', 'file'].includes(target.type)));

/** Widgets that the arrows, Home, End, Space and Enter belong to while they have the focus. */
const ownsArrows = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.closest('[role="grid"], [role="slider"], input, select, summary') !== null;
const ownsSpace = (target: EventTarget | null): boolean =>
  ownsArrows(target) || (target instanceof HTMLElement && target.closest('button, a, [role="button"]') !== null);

/** What a key does to the lesson; true when it was used. */
export function press(event: KeyboardEvent): boolean {
  const { key, target, shiftKey } = event;
  const state = store.getState();
  const lesson = findLesson(state.lesson);
  if (state.dialog || isTyping(target)) return false;
  if ((event.ctrlKey || event.metaKey) && key.toLowerCase() === 'z' && state.past.length)
    return done(() => actions().undo());
  if (event.ctrlKey || event.metaKey || event.altKey) return false;
  if (key === '?') return done(() => actions().set({ dialog: 'keys' }));
  if (!lesson) return false;
  const letter = key.length === 1 ? key.toLowerCase() : key;
  if (state.black && (letter === 'b' || key === '.' || key === 'Escape'))
    return done(() => actions().set({ black: false }));
  if (letter === 'b' || key === '.') return done(() => actions().set({ black: true }));
  if (ALWAYS[key]) return done(() => stepBy(ALWAYS[key] as number));
  if (key === 'Escape' && state.present) return done(() => actions().set({ present: false }));
  if (letter === 'f') return done(toggleFullscreen);
  if (letter === 'v') return done(() => actions().set({ present: !state.present }));
  if (letter === 'l') return done(() => void copyLink());
  if (key === ' ') return !ownsSpace(target) && done(() => stepBy(shiftKey ? -1 : 1));
  if (ownsArrows(target)) return false;
  const ends = { Home: lesson.steps[0], End: lesson.steps.at(-1) }[key];
  if (ends) return done(() => glide(() => actions().goTo(ends.id)));
  if (ELSEWHERE[letter]) return done(() => stepBy(ELSEWHERE[letter] as number));
  return false;
}

function stepBy(distance: number): void {
  actions().set({ black: false });
  glide(() => actions().stepBy(distance));
}

function done(what: () => void): true {
  what();
  return true;
}

function toggleFullscreen(): void {
  if (document.fullscreenElement) void document.exitFullscreen();
  // A browser may refuse; presenting works in the window all the same.
  else document.documentElement.requestFullscreen?.().catch(() => undefined);
}

export function useKeys(): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!event.defaultPrevented && press(event)) event.preventDefault();
    };
    // F5 starts presenting on most clickers; while presenting it must not reload the page and lose the place.
    const onFunctionKey = (event: KeyboardEvent) => {
      if (event.key === 'F5' && store.getState().present) event.preventDefault();
    };
    addEventListener('keydown', onKey);
    addEventListener('keydown', onFunctionKey);
    return () => {
      removeEventListener('keydown', onKey);
      removeEventListener('keydown', onFunctionKey);
    };
  }, []);
}
