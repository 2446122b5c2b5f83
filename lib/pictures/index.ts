export { bundledPictures } from './bundled';
export { toInput } from './raster';
