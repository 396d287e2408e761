export { bodyPath, entityPath, personPath } from './paths';
export { BodyLink, EntityLink, PersonLink } from './components/links';
export { NothingInBody } from './parts/NothingInBody';
export { useBodyOnPage, type BodyOnPage } from './hooks/body-on-page';
export type { Body } from './hooks/useBody';
export { useBodyChoices, useEntityChoices, usePillarChoices, type Choice } from './hooks/useChoices';
