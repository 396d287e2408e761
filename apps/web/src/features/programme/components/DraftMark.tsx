import { Badge } from '@mantine/core';
import { useTranslation } from 'react-i18next';

/** What is shown is not (yet) what everyone sees. */
export function DraftMark({ published }: { published: boolean }) {
  const { t } = useTranslation('programme');
  return (
    <Badge
      variant="outline"
      radius="sm"
      tt="none"
      fw={500}
      title={t(published ? 'draft.changedHint' : 'draft.newHint')}
    >
      {t(published ? 'draft.changed' : 'draft.new')}
    </Badge>
  );
}
