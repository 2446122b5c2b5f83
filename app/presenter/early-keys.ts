/** Keys that are pressed while the page is there and its shortcuts are still on their way. */
let early: KeyboardEvent[] | null = null;

const keep = (event: KeyboardEvent): void => {
  early?.push(event);
};

export function keepEarlyKeys(): void {
  early = [];
  addEventListener('keydown', keep);
}

/** Those that were kept, once: from now on somebody else listens. */
export function takeEarlyKeys(): readonly KeyboardEvent[] {
  removeEventListener('keydown', keep);
  const kept = early ?? [];
  early = null;
  return kept;
}
