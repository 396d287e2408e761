import { loadDialogFrame } from '@concert/web-ui';
import { SignOutDialog } from './SignOutDialog';

/** With what is drawn around it, which could not be fetched any more once there is no network. */
export async function loadSignOutDialog() {
  await loadDialogFrame();
  return { default: SignOutDialog };
}
