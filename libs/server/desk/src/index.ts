export { Digests } from './mail/digests.js';
export { DESK_ENTITIES, DeskModule } from './desk.module.js';
