/** This tab has asked for the new version; others go on with what they have until somebody asks there. */
let asked = false;

/**
 * Once visited, the site opens without a network: a service worker keeps it. A newer version is fetched beside the one
 * that is open, and waits: it is told, never put in place by itself, for the tab may be in front of a class.
 */
export async function keepOffline(tell: () => void): Promise<void> {
  const { serviceWorker } = navigator;
  if (!serviceWorker) return;
  let controlled = serviceWorker.controller !== null;
  serviceWorker.addEventListener('controllerchange', () => {
    if (asked) location.reload();
    // The first worker takes charge of the page that fetched it; a second one was asked for in another tab.
    else if (controlled) tell();
    controlled = true;
  });
  // Forbidden, or no such file on a development server: the site works, but only with a network.
  const registration = await serviceWorker.register(new URL('sw.js', document.baseURI)).catch(() => null);
  const look = (): void => {
    if (registration?.waiting && serviceWorker.controller) tell();
  };
  look();
  registration?.addEventListener('updatefound', () => registration.installing?.addEventListener('statechange', look));
}

/** Puts the new version in place of this one, and opens the same address with it. */
export async function takeOver(): Promise<void> {
  asked = true;
  const registration = await navigator.serviceWorker.getRegistration();
  if (registration?.waiting) registration.waiting.postMessage({ type: 'SKIP_WAITING' });
  else location.reload();
}
