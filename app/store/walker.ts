type Walking = typeof import('./walking');

let here: Walking | null = null;

/** Put here by the screen of lessons, which brings it. */
export function bringWalking(walking: Walking): void {
  here = walking;
}

/** What goes from step to step, once a lesson is on screen: home has keys too, and does without it. */
export const lateWalking = (): Walking | null => here;
