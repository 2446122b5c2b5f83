/**
 * For the page: what does not fit. The document does not scroll sideways, nothing that scrolls or hides its overflow is
 * wider inside than outside, and on the stage nothing is higher; columns of text may be longer than the screen, and the
 * strip of steps scrolls sideways.
 */
export function cutParts(): string[] {
  const cut: string[] = [];
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth > clientWidth) cut.push(`the document scrolls sideways by ${scrollWidth - clientWidth} px`);
  for (const element of document.querySelectorAll<HTMLElement>('#root *')) {
    // What is for screen readers and keyboards only has a pixel of room.
    if (element.clientWidth <= 1 || element.matches('.strip > ol')) continue;
    const { overflowX, overflowY } = getComputedStyle(element);
    const wide = element.scrollWidth - element.clientWidth;
    const high = element.scrollHeight - element.clientHeight;
    const onStage = element.closest('.board') !== null;
    const name = `<${element.localName} class="${element.className}"> ${element.textContent?.trim().slice(0, 16)}…`;
    if (overflowX !== 'visible' && wide > 0) cut.push(`${name} is ${wide} px wider inside`);
    if (overflowY !== 'visible' && high > 0 && onStage) cut.push(`${name} is ${high} px higher inside`);
  }
  return cut;
}
