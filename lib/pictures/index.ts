export { type BundledPicture, bundledPictures } from './bundled';
export { toInput } from './raster';
