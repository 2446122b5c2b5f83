declare const registration: { readonly scope: string };

/** The prerendered pages of steps, `en/vit/scores/`: none of them is kept for later. */
export const PAGES = {
  files: ['??/*/*/index.html', '???/*/*/index.html'],
  address: /\/[a-z]{2,3}\/[\w-]+\/[\w-]+\/?(?:index\.html)?(?:\?|$)/,
};

// What the service worker runs is written into it as it stands here: neither function may lean on anything outside.

/** Whether somebody goes to the page of a step. */
export const isPageOfStep = ({ request, url }: { request: Request; url: URL }): boolean =>
  request.mode === 'navigate' &&
  url.href.startsWith(registration.scope) &&
  /^[a-z]{2,3}\/[\w-]+\/[\w-]+\/?(?:index\.html)?$/.test(
    url.pathname.slice(new URL(registration.scope).pathname.length),
  );

/** Opens the live step, with a network or without: what the page would do. */
export const openLive = async ({ url }: { url: URL }): Promise<Response> => {
  const root = new URL(registration.scope).pathname;
  const step = url.pathname.slice(root.length).replace(/\/?(?:index\.html)?$/, '');
  const live = JSON.stringify(`${root}#/${step}`);
  // Which state is meant stands behind the #, which not every browser tells its worker.
  const page = `<!doctype html><script>location.replace(${live} + location.search + location.hash.slice(1))</script>`;
  return new Response(page, { headers: { 'content-type': 'text/html; charset=utf-8' } });
};
