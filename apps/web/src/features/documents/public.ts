export { documentPath } from './paths';
