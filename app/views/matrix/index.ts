export { matrix } from './view';
