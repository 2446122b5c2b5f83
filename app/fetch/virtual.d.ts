/** Written at build time by scripts/vite/weight-sums.ts. */
declare module 'virtual:weight-sums' {
  /** File under public/ → its CRC-32. */
  export const sums: Readonly<Record<string, number>>;
}
