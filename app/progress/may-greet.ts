/** Under which name the browser keeps progress. */
export const PROGRESS_KEY = 'headlight-progress';

/** Whether the browser holds a card that may be due: only then does home wait for what would greet. */
export function mayGreet(): boolean {
  try {
    return /"cards": \{\s*"/.test(localStorage.getItem(PROGRESS_KEY) ?? '');
  } catch {
    return false;
  }
}
