/** A CSS identifier for a matrix: the same name before and after a step means the same matrix. */
export const glideName = (ref: string): string => `m-${ref.replace(/[^\w-]/g, '_')}`;
