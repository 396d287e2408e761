export const catchUpPath = '/catch-up';
export const noticesPath = '/notices';
export const noticeSettingsPath = '/profile/notices';
