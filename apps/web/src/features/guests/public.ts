import { lazy, type ComponentType } from 'react';
import { loadTexts } from '../../locales/i18n';

const withTexts = <Props>(load: () => Promise<ComponentType<Props>>) =>
  lazy(async () => {
    const [part] = await Promise.all([load(), loadTexts('guests')]);
    return { default: part };
  });

export const ThreadGuests = withTexts(async () => (await import('./parts/ThreadGuests')).ThreadGuests);
const guestsDialog = async () => (await import('./dialogs/GuestsDialog')).GuestsDialog;
export const GuestsDialog = withTexts(guestsDialog);
export const loadGuestsDialog = () => Promise.all([guestsDialog(), loadTexts('guests')]);
export const GuestHome = withTexts(async () => (await import('./pages/GuestHome')).GuestHome);
