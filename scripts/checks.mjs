/** Checks that `npm test` leaves to whoever asks for them by name, and why.
 * @type {Readonly<Record<string, string>>} */
export const LEFT_OUT = {
  'test:every': 'takes the whole of what a part is taken of here, and minutes more',
  'test:sight': 'looks at every step at every size, at a part of which the browser tests look, and takes minutes',
  'test:browsers': 'needs two more browsers, and minutes',
};

/** The scripts that `npm test` runs: every one named test:*, in the order of package.json, but for those left out.
 * @param {Readonly<Record<string, string>>} scripts
 * @param {Readonly<Record<string, string>>} [leftOut]
 * @returns {string[]} */
export function checksOf(scripts, leftOut = LEFT_OUT) {
  const checks = Object.keys(scripts).filter((name) => name.startsWith('test:'));
  const unknown = Object.keys(leftOut).filter((name) => !checks.includes(name));
  if (unknown.length)
    throw new Error(
      `scripts/checks.mjs leaves out ${unknown.join(', ')}; package.json has no such script, only ${checks.join(', ')}.`,
    );
  return checks.filter((name) => !(name in leftOut));
}
