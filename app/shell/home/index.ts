export { Home } from './Home';
export { network } from './network';
