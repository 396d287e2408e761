export { NoticesLink } from './components/NoticesLink';
export { noticeSettingsPath } from './paths';
