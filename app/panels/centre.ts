/** Scrolls a list sideways until one of its parts stands in its middle, as far as it goes. The page stays where it is. */
export function centre(list: HTMLElement, part: Element): void {
  const [place, view] = [part.getBoundingClientRect(), list.getBoundingClientRect()];
  list.scrollTo({ left: list.scrollLeft + place.left - view.left - (view.width - place.width) / 2 });
}
