export { prepareToDrive as prepare } from './prepare';
export { SpeakerPage as Page } from './SpeakerPage';
