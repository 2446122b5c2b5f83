/** Where home says to begin: beside it, home knows of other lessons no more than every page does. */
export { begin } from 'virtual:begin';
