import type { MouseEvent } from 'react';

/** Keeps keyboard focus with the formula when the pressed button goes away. */
export function focusFormula(event: MouseEvent<HTMLElement>): void {
  event.currentTarget.closest<HTMLElement>('[role=group]')?.focus({ preventScroll: true });
}

/** Whether a click came from Enter or Space. */
export const isFromKeyboard = (event: MouseEvent): boolean => event.detail === 0;
