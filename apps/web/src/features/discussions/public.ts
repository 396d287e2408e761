export { postPath, threadPath, threadsPath } from './paths';
