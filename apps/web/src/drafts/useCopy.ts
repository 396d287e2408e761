import { useTranslation } from 'react-i18next';
import { announce } from '@concert/web-ui';

/** Puts what was typed onto the clipboard, and says whether it is there. */
export function useCopy(): (text: string) => Promise<void> {
  const { t } = useTranslation('ui');
  return async (text) => {
    try {
      await navigator.clipboard.writeText(text);
      announce(t('typed.copied'));
    } catch {
      // Some browsers and settings keep pages from the clipboard.
      announce(t('typed.notCopied'));
    }
  };
}
