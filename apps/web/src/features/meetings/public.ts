export { agendaItemPath, meetingPath } from './paths';
