/**
 * The page of all systems that were checked against PyTorch: in links it stands where lessons do, and its cases where
 * steps do.
 */
export const CHECKED = 'checked';
