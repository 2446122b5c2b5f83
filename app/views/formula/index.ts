export { Formula } from './Formula';
