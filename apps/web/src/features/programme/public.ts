export { activityPath, planPath, programmePath, trackerPath } from './paths';
export { ActivityLink } from './components/ActivityLink';
export { StatusBadge } from './components/StatusBadge';
