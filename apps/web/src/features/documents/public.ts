export { documentPath, documentsPath } from './paths';
export { DocumentLink } from './components/DocumentLink';
export { StateBadge } from './components/StateBadge';
