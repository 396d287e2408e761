export { searchPath } from './paths';
