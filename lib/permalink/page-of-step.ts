/**
 * Where the prerendered page of a step lies, seen from the site's own folder: `#/en/vit/scores?v=3&n=6&head=3` →
 * `en/vit/scores/#?v=3&n=6&head=3`. The state stays behind the `#`: no server sees it, however long it is. Where there is
 * none the `#` stays, so that the full stop or bracket that a chat takes along is no part of the folder's name.
 *
 * @param hash the address of a step
 * @param file in a folder whose server does not show `index.html` by itself, that name
 */
export const pageOfStep = (hash: string, file = ''): string => hash.slice(2).replace(/\?|$/, `/${file}#$&`);
