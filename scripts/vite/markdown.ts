/** As much of a Markdown syntax tree as the plugins for lesson texts touch. */
export interface MarkdownNode {
  type: string;
  name?: string | null;
  value?: string;
  attributes?: { type: string; name: string; value: unknown }[];
  children?: MarkdownNode[];
  data?: unknown;
}
