export { DESK_ENTITIES, DeskModule } from './desk.module.js';
