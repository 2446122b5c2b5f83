/**
 * Does to every text of the page what translators in browsers do, now and whenever one comes: a <font> stands in its
 * place. The words stay, so that the page must read as it does untranslated. Returns how to stop.
 * It is sent to a browser as text, so it leans on nothing outside itself.
 */
export function translate(): () => void {
  const wrap = (root: Node): void => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const found: Text[] = [];
    while (walker.nextNode()) found.push(walker.currentNode as Text);
    for (const text of found) {
      if (!text.data.trim() || text.parentElement?.closest('head, font, script, style, textarea')) continue;
      const outer = document.createElement('font');
      const inner = document.createElement('font');
      inner.textContent = text.data;
      outer.append(inner);
      text.replaceWith(outer);
    }
  };
  const observer = new MutationObserver(() => wrap(document));
  wrap(document);
  observer.observe(document, { childList: true, characterData: true, subtree: true });
  return () => observer.disconnect();
}
