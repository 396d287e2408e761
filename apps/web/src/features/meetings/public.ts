export { calendarPath, meetingPath } from './paths';
export { MeetingTime } from './components/MeetingTime';
