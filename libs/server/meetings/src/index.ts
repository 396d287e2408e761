export {
  agendaItemProposed,
  agendaItemRemoved,
  agendaProposalDecided,
} from './agenda-item/agenda-item.events.js';
export { FindableAgendaItems } from './agenda-item/findable-agenda-items.store.js';
export { AgendaNews } from './agenda-news.js';
export { CalendarFiles } from './calendar/calendar-files.js';
export { MeetingEntity } from './meeting/meeting.entity.js';
export {
  meetingCancelled,
  meetingConvened,
  type MeetingNews,
  meetingRescheduled,
  meetingTouched,
} from './meeting/meeting.events.js';
export { FindableMeetings } from './meeting/findable-meetings.store.js';
export { MEETINGS_ENTITIES, MeetingsModule } from './meetings.module.js';
export { MeetingsForDesk } from './meetings-for-desk.js';
