/** A symbol, from `symbolHtml` or `cellName`: both escape whatever they are given. */
export function Html({ html, className }: { html: string; className?: string }) {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: written by our own converter, never by a user
  return <span className={className} dangerouslySetInnerHTML={{ __html: html }} />;
}
