import { act } from 'react';
import { vi } from 'vitest';
import { drawFrame } from './document';

const environment = globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean };

/** Does something and draws what comes of it, effects and the next frame included. */
export function doing(work: () => unknown): void {
  environment.IS_REACT_ACT_ENVIRONMENT = true;
  act(() => void work());
  act(drawFrame);
  environment.IS_REACT_ACT_ENVIRONMENT = false;
}

/** Waits for what is fetched or written a little later. @throws what `check` throws when it never holds */
export const until = (check: () => void): Promise<void> => vi.waitFor(check, { timeout: 30_000, interval: 20 });

const MODIFIERS = { Control: 'ctrlKey', Shift: 'shiftKey', Alt: 'altKey', Meta: 'metaKey' } as const;

/** Where on the keyboard of the United States a key lies. */
const codeOf = (key: string): string => (/^[a-z]$/i.test(key) ? `Key${key.toUpperCase()}` : key);

/** A key as a keyboard sends it: `Control+Shift+z`, `PageDown`, `Space`. `more` says what is unlike that keyboard. */
export function pressed(text: string, more: KeyboardEventInit = {}): KeyboardEvent {
  const parts = text.split(/\+(?=.)/);
  const key = parts.pop() as string;
  const held = Object.fromEntries(parts.map((part) => [MODIFIERS[part as keyof typeof MODIFIERS], true]));
  const init = { key: key === 'Space' ? ' ' : key, code: codeOf(key), ...held, ...more };
  return new KeyboardEvent('keydown', { ...init, bubbles: true, cancelable: true });
}

/** An event of the mouse at a point of an element, in CSS pixels from its corner. */
export function mouse(type: string, x: number, y: number): Event {
  const event = new PointerEvent(type, { bubbles: true, cancelable: true, relatedTarget: document.body });
  for (const [name, value] of [
    ['offsetX', x],
    ['offsetY', y],
  ] as const)
    Object.defineProperty(event, name, { value });
  return event;
}

/** Writes into a field as a hand does: React hears of it. */
export function write(field: HTMLElement, text: string): void {
  const { set } = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value') ?? {};
  set?.call(field, text);
  field.dispatchEvent(new Event(field.tagName === 'SELECT' ? 'change' : 'input', { bubbles: true }));
}
