import { flushSync } from 'react-dom';

const wantsStillness = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches;

let gliding: ViewTransition | null = null;

/**
 * Changes the page so that what stands on both sides of the change glides from its old place to its new one, and the
 * rest fades. Matrices carry the names that the browser pairs them by. At once where motion is unwanted or unknown, and
 * while an earlier change is still on its way: a clicker that is pressed fast must not wait for pictures of it.
 */
export function glide(change: () => void): void {
  if (gliding || !document.startViewTransition || wantsStillness()) {
    gliding?.skipTransition();
    change();
    return;
  }
  const transition = document.startViewTransition(() => flushSync(change));
  gliding = transition;
  // Dropped animations reject; the change itself has been made all the same.
  transition.ready.catch(() => undefined);
  transition.finished
    .catch(() => undefined)
    .finally(() => {
      gliding = null;
    });
}
