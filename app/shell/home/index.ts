export { network } from '../opening/network';
export { Home } from './Home';
