export { bodyPath, entityPath, personPath } from './paths';
