export const noticesPath = '/notices';
export const noticeSettingsPath = '/profile/notices';
