export { NoticesLink } from './components/NoticesLink';
