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

/** How a check went: `seconds` of its tests, on all cores together where several checks share a run.
 * @typedef {Record<string, { passed: boolean, seconds: number }>} Outcomes */

/** The project that a script runs with Vitest and nothing else, or null.
 * @param {string} script
 * @returns {string | null} */
const projectOf = (script) => /^vitest run --project (\w+)$/.exec(script)?.[1] ?? null;

/** Checks that follow one another and are projects of Vitest, as one round: they share its start and the cores until the
 * last test. Every other check is a round of its own, without projects.
 * @param {readonly string[]} checks
 * @param {Readonly<Record<string, string>>} scripts
 * @returns {{ checks: string[], projects: string[] }[]} */
export function roundsOf(checks, scripts) {
  /** @type {{ checks: string[], projects: string[] }[]} */
  const rounds = [];
  for (const name of checks) {
    const project = projectOf(scripts[name] ?? '');
    const last = rounds.at(-1);
    if (project && last?.projects.length) {
      last.checks.push(name);
      last.projects.push(project);
    } else rounds.push({ checks: [name], projects: project ? [project] : [] });
  }
  return rounds;
}

/** What runs side by side: the build and all that follows it and looks at the site, and what needs no site.
 * @template {{ checks: readonly string[] }} Round
 * @param {readonly Round[]} rounds
 * @returns {{ ofSite: readonly Round[], others: readonly Round[] }} */
export function lanesOf(rounds) {
  const built = rounds.findIndex(({ checks }) => checks.includes('test:build'));
  if (built < 0) throw new Error('package.json has no script test:build: nothing builds the site that is tested.');
  return { ofSite: rounds.slice(built), others: rounds.slice(0, built) };
}
