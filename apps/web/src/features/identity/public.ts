export { ViewerContext, useMaybeViewer, useViewer } from './hooks/viewer-context';
export { askForViewer, personNow, useViewerQuery } from './hooks/useViewerQuery';
export { keepLocale } from './hooks/keep-locale';
export { signOut } from './hooks/authentication';
export { SessionExpiry } from './components/SessionExpiry';
export { mailsPath, profilePath, signInPath } from './paths';
