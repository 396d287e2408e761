export const profilePath = '/profile';
/** Only where the data is invented. */
export const mailsPath = '/mails';
export const forgottenPath = '/forgotten-password';

/** `to` is where to go once signed in; only addresses of our own are followed. */
export const signInPath = (to: string): string =>
  to === '/' ? '/sign-in' : `/sign-in?${new URLSearchParams({ to }).toString()}`;

/** Anything but a path of this application would let a link in a mail lead elsewhere after sign-in. */
export const safeDestination = (to: string | null): string =>
  to && to.startsWith('/') && !to.startsWith('//') && !to.includes('\\') ? to : '/';
