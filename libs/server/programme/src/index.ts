export { PROGRAMME_ENTITIES, ProgrammeModule } from './programme.module.js';
