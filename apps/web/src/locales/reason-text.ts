import { useTranslation } from 'react-i18next';
import { useFormats } from '@concert/web-ui';

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/**
 * The words for a reason the server gives with a refusal, from whichever area on screen knows it: `reason.NAME` in its
 * texts. Null when none does. What the server says of the case fills the places; days are written as days.
 */
export function useReasonText(): (reason: unknown, details: Record<string, unknown>) => string | null {
  const { i18n } = useTranslation();
  const formats = useFormats();
  // Reasons are known when they arrive and not before, so these keys cannot be checked by the compiler.
  const translate = i18n.t.bind(i18n) as (key: string, values: Record<string, string>) => string;
  return (reason, details) => {
    if (typeof reason !== 'string') return null;
    const areas = Object.keys(i18n.getDataByLanguage(i18n.language) ?? {});
    const area = areas.find((candidate) => i18n.exists(`${candidate}:reason.${reason}`));
    if (!area) return null;
    const values = Object.entries(details).map(([name, value]) => {
      const text = typeof value === 'string' || typeof value === 'number' ? String(value) : '';
      return [name, DAY.test(text) ? formats.day(text) : text];
    });
    return translate(`${area}:reason.${reason}`, Object.fromEntries(values) as Record<string, string>);
  };
}
