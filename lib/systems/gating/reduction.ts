interface Narrowing {
  readonly channels: number;
  readonly reduction: number;
}

/** Whether the layer in the middle gets a whole number of channels. */
export const narrows = ({ channels, reduction }: Narrowing): boolean => channels % reduction === 0;
export const narrowsNot = ({ channels, reduction }: Narrowing): string =>
  `reduction ${reduction} must divide channels ${channels}`;
