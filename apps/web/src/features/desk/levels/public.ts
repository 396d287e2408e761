export { BodyLevel } from '../parts/BodyLevel';
export { ThreadLevel } from '../parts/ThreadLevel';
