export const calendarPath = '/calendar';
export const meetingPath = (id: string): string => `/meetings/${id}`;
/** Where the proposals of a meeting stand on its page. */
export const proposalsPath = (meetingId: string): string => `${meetingPath(meetingId)}#proposals`;
/** Leads on to the meeting an item or a proposal belongs to. */
export const agendaItemPath = (id: string): string => `/agenda-items/${id}`;
