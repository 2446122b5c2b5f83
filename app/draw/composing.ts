/**
 * Whether an input method is using this key, to compose a word or to choose among candidates: it is nobody else's then.
 * Safari tells by the key code alone, for the Enter that ends a composition.
 */
export const isComposing = (event: { readonly isComposing: boolean; readonly keyCode: number }): boolean =>
  event.isComposing || event.keyCode === 229;
