export { agendaItemPath, meetingPath } from './paths';
export { instantIn } from './zoned-time';
