export { activityPath } from './paths';
