/** Style sheets that did not arrive. The bundler asks for each only once, whether it came or not. */
export const brokenStyles = (): HTMLLinkElement[] =>
  [...document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')].filter(({ sheet }) => !sheet);

/** Asks for them again. */
export async function mendStyles(): Promise<void> {
  await Promise.all(
    brokenStyles().map(
      (broken) =>
        new Promise((done, failed) => {
          const fresh = broken.cloneNode() as HTMLLinkElement;
          fresh.addEventListener('load', done);
          fresh.addEventListener('error', failed);
          broken.replaceWith(fresh);
        }),
    ),
  );
}
