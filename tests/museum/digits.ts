/** One unit of the last digit that is written: 0.0001 for `0.1234`, 1e−7 for `3.2e−6`. */
function lastDigit(text: string): number {
  const [mantissa = '', exponent = '0'] = text.split('e');
  return 10 ** (Number(exponent) - (mantissa.split('.')[1]?.length ?? 0));
}

/** Whether two numbers as the page writes them differ by at most one in the last digit: a kernel may have changed. */
export function sameDigits(one: string, other: string): boolean {
  const [a, b] = [one, other].map((text) => text.replaceAll('−', '-').replaceAll('\u202f', '')) as [string, string];
  if (a === b) return true;
  return Math.abs(Number(a) - Number(b)) <= 1.001 * Math.max(lastDigit(a), lastDigit(b));
}
