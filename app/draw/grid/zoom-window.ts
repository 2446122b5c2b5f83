/** How much a matrix is magnified, and how much of it then lies left of and above what is seen, in CSS pixels. */
export interface ZoomWindow {
  readonly k: number;
  readonly x: number;
  readonly y: number;
}

export const WHOLE: ZoomWindow = { k: 1, x: 0, y: 0 };
