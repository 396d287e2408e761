import type { ReactNode } from 'react';
import { Navigate, useLocation } from 'react-router';
import { signInPath, useMaybeViewer } from '../features/identity/public';

/** Sends whoever is not signed in to the sign-in page, and from there back to where they wanted to go. */
export function SignedInOnly({ children }: { children: ReactNode }) {
  const viewer = useMaybeViewer();
  const { pathname, search, hash } = useLocation();
  return viewer ? children : <Navigate to={signInPath(pathname + search + hash)} replace />;
}
