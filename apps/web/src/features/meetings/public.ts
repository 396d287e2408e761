export { meetingPath } from './paths';
