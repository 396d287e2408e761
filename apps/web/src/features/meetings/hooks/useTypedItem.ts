import { useTranslation } from 'react-i18next';
import type { ItemForm } from '../dialogs/item-form';

/** What is typed about an item, field by field, as text that can be pasted elsewhere. */
export function useTypedItem(): (form: ItemForm) => string {
  const { t } = useTranslation('meetings');
  return ({ title, kind, minutes, presenter, annotation }) =>
    [
      [t('item.title'), title],
      [t('item.kind'), t(`kind.${kind}`)],
      [t('item.minutes'), minutes],
      [t('item.presenter'), presenter],
      [t('item.annotation'), annotation],
    ]
      .filter(([, text]) => text)
      .map(([name, text]) => `${name}: ${text}`)
      .join('\n');
}
