export { AgendaItemEntity } from './agenda-item/agenda-item.entity.js';
export { agendaItemProposed, agendaProposalDecided } from './agenda-item/agenda-item.events.js';
export { CalendarFeedEntity } from './calendar/calendar-feed.entity.js';
export { MeetingBodyEntity } from './meeting/meeting-body.entity.js';
export { MeetingEntity } from './meeting/meeting.entity.js';
export {
  meetingCancelled,
  meetingConvened,
  type MeetingNews,
  meetingRescheduled,
} from './meeting/meeting.events.js';
export { MeetingLoaders } from './meeting/meeting.loaders.js';
export { MeetingService } from './meeting/meeting.service.js';
export { MeetingType } from './meeting/meeting.type.js';
export { MEETINGS_ENTITIES, MeetingsModule } from './meetings.module.js';
export { MeetingsForDesk } from './meetings-for-desk.js';
export { PaperEntity } from './paper/paper.entity.js';
