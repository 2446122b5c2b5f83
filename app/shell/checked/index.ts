export { Checked } from './Checked';
export { prepareChecked } from './prepare';
