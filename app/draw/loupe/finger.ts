/** A finger that rests so long has come to look: what it does next is no scrolling of the page. */
const REST_MS = 140;

/**
 * Follows the one finger that rests on an element, or moves sideways over it, until it is lifted. A tap, a finger that
 * scrolls the page and two fingers stay what they are. `first`: a finger that is already there.
 */
export function followFinger(
  element: HTMLElement,
  first: PointerEvent | null,
  on: { readonly look: (event: PointerEvent) => void; readonly end: (lifted: PointerEvent | null) => void },
): () => void {
  let latest: PointerEvent | null = null;
  let isLooking = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = (): void => {
    if (!latest) return;
    isLooking = true;
    on.look(latest);
  };
  const begin = (event: PointerEvent): void => {
    if (event.pointerType !== 'touch') return;
    if (event.isPrimary) {
      latest = event;
      timer = setTimeout(look, REST_MS);
    } else end(null);
  };
  const end = (lifted: PointerEvent | null): void => {
    clearTimeout(timer);
    if (isLooking) on.end(lifted);
    isLooking = false;
    latest = null;
  };
  const move = (event: PointerEvent): void => {
    if (!latest || !event.isPrimary) return;
    latest = event;
    if (isLooking) on.look(event);
  };
  const keep = (event: Event): void => {
    if (isLooking && event.cancelable) event.preventDefault();
  };
  const gone = () => end(null);
  const listeners = {
    pointerdown: begin,
    pointermove: move,
    pointerup: (event: PointerEvent) => end(event),
    pointercancel: gone,
    touchmove: (event: TouchEvent) => (event.touches.length === 1 ? keep(event) : gone()),
    contextmenu: keep,
  };
  for (const [type, listener] of Object.entries(listeners)) {
    element.addEventListener(type, listener as EventListener, { passive: false });
  }
  if (first) begin(first);
  return () => {
    clearTimeout(timer);
    for (const [type, listener] of Object.entries(listeners)) {
      element.removeEventListener(type, listener as EventListener);
    }
  };
}
