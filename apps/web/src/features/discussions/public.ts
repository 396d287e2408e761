export { postPath, threadPath } from './paths';
