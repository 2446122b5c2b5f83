/** `W_Q = (−4, 0)` with its letter below the line. */
export function Subscripted({ text }: { text: string }) {
  return text.split(/_(\w+)/).map((part, i) =>
    i % 2 ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one text
      <sub key={i}>{part}</sub>
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one text
      <span key={i}>{part}</span>
    ),
  );
}
