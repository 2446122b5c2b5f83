/** Puts the focus into the first matrix of the stage that is called so, at its active cell; else on the stage. */
export function focusMatrix(title: string): void {
  const stage = document.getElementById('stage');
  const grids = [...(stage?.querySelectorAll<HTMLElement>('[role="grid"]') ?? [])];
  const grid = grids.find((each) => each.getAttribute('aria-label') === title);
  const focusable = grid?.tabIndex === 0 ? grid : grid?.querySelector<HTMLElement>('[tabindex="0"]');
  (focusable ?? stage)?.focus();
}
