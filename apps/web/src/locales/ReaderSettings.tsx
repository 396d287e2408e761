import { useDirection } from '@mantine/core';
import { useEffect, useMemo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { isRightToLeft } from '@concert/contracts';
import { UiProvider } from '@concert/web-ui';
import { useLocale } from './translated';
import { uiTexts } from './ui-texts';

/** Gives everything below it the reader's language, direction and zone. */
export function ReaderSettings({ timeZone, children }: { timeZone: string; children: ReactNode }) {
  const { t } = useTranslation(['ui', 'app']);
  const { setDirection } = useDirection();
  const locale = useLocale();
  const direction = isRightToLeft(locale) ? 'rtl' : 'ltr';
  useEffect(() => setDirection(direction), [direction, setDirection]);
  const settings = useMemo(
    () => ({ locale, timeZone, texts: uiTexts(t), InnerLink: Link }),
    [locale, timeZone, t],
  );
  return <UiProvider settings={settings}>{children}</UiProvider>;
}
