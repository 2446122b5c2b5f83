/**
 * How an entry of an axis is called: `key 10`. An entry that has a Chinese name stands in quotation marks, 键“笔记本”:
 * no space parts two Chinese words.
 */
export const entryName = (axis: string, entry: string): string =>
  /^\p{Script=Han}/u.test(entry) ? `${axis}“${entry}”` : `${axis} ${entry}`;
