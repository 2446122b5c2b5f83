/** What follows `#/en/vit/scores` in an address. */
const STEP = /^#\/([^/?]+\/[^/?]+\/[^/?]+)(?:\?(.*))?$/;

/**
 * Where the prerendered page of a step lies, seen from the site's own folder: `#/en/vit/scores?v=3&n=6&head=3` →
 * `en/vit/scores/#?v=3&n=6&head=3`. The state stays behind the `#`: no server sees it, however long it is. Where there is
 * none the `#` stays, so that the full stop or bracket that a chat takes along is no part of the folder's name.
 *
 * @param file in a folder whose server does not show `index.html` by itself, that name
 * @throws Error where the address is not a step's
 */
export function pageOfStep(hash: string, file = ''): string {
  const [, path, fields] = STEP.exec(hash) ?? [];
  if (path === undefined) throw new Error(`Only steps have prerendered pages, such as #/en/vit/scores: not ${hash}.`);
  return `${path}/${file}#${fields ? `?${fields}` : ''}`;
}
