import { mapped, type Picture } from './picture';

/** The numbers 0 to n − 1, for an n that 7 does not divide, in the one order that pictures are shuffled by: of 16 none stays. */
export const shuffledOrder = (n: number): number[] => Array.from({ length: n }, (_, i) => (7 * i + 5) % n);

/** The picture with its patches, `side` pixels wide, in that order. Inside a patch nothing moves. */
export function shuffled(picture: Picture, side: number): Picture {
  const across = picture.width / side;
  const order = shuffledOrder(across * (picture.height / side));
  return mapped(picture, (at, row, column, channel) => {
    const from = order[Math.floor(row / side) * across + Math.floor(column / side)] as number;
    return at(Math.floor(from / across) * side + (row % side), (from % across) * side + (column % side), channel);
  });
}
