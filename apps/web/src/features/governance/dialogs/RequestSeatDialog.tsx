import { NativeSelect, Radio, Stack, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LIMITS, type Capacity } from '@concert/contracts';
import { useFieldErrors } from '../../../apollo/use-field-errors';
import { DraftNotice } from '../../../drafts/DraftNotice';
import { useDraft } from '../../../drafts/useDraft';
import type { TranslatedName } from '../../../locales/pick-language';
import { useTranslated } from '../../../locales/translated';
import { useViewer } from '../../identity/public';
import { usePeopleChoices } from '../hooks/useEntities';
import { useRequestSeat } from '../hooks/useSeatRequests';
import { ActDialog } from './ActDialog';

interface NewRequest {
  capacity: Capacity;
  motivation: string;
  /** Empty means the asker. */
  representative: string;
}

interface RequestSeatDialogProps {
  body: { code: string; name: TranslatedName };
  onClose: () => void;
}

const ASKABLE: readonly Capacity[] = ['MEMBER', 'OBSERVER'];

/** An entity asks for a seat; the officers and the secretariat decide. */
export function RequestSeatDialog({ body, onClose }: RequestSeatDialogProps) {
  const { t } = useTranslation(['governance', 'ui']);
  const translated = useTranslated();
  const ask = useRequestSeat();
  const fieldError = useFieldErrors(ask.problem);
  const { person, entity } = useViewer();
  const colleagues = usePeopleChoices(entity?.code ?? null).filter((one) => one.value !== person.id);
  const [empty] = useState<NewRequest>({ capacity: 'MEMBER', motivation: '', representative: '' });
  const draft = useDraft(`seat-request.${body.code}`, empty);
  const { value } = draft;
  const { representative, ...rest } = value;
  return (
    <ActDialog
      title={t('request.title', { body: translated(body.name) })}
      confirm={t('request.submit')}
      act={ask}
      input={{ body: body.code, ...rest, representative: representative || null }}
      done={t('request.sent')}
      onDone={draft.clear}
      onClose={onClose}
    >
      <DraftNotice restored={draft.restored} onDiscard={draft.clear} />
      <Radio.Group
        label={t('request.as')}
        value={value.capacity}
        onChange={(wished) => {
          const capacity = ASKABLE.find((one) => one === wished);
          if (capacity) draft.setValue({ ...value, capacity });
        }}
      >
        <Stack gap="xs" mt="xs">
          {ASKABLE.map((capacity) => (
            <Radio
              key={capacity}
              value={capacity}
              label={t(`ui:capacity.${capacity}`)}
              description={t(capacity === 'MEMBER' ? 'request.memberHint' : 'request.observerHint')}
            />
          ))}
        </Stack>
      </Radio.Group>
      <Textarea
        label={t('request.motivation')}
        description={t('request.motivationHint')}
        value={value.motivation}
        maxLength={LIMITS.motivation}
        error={fieldError('motivation')}
        onChange={(event) => draft.setValue({ ...value, motivation: event.currentTarget.value })}
        autosize
        minRows={4}
        required
        data-autofocus
      />
      {colleagues.length > 0 && (
        <NativeSelect
          label={t('request.representative')}
          value={representative}
          data={[{ value: '', label: t('request.myself', { name: person.name }) }, ...colleagues]}
          error={fieldError('representative')}
          onChange={(event) => draft.setValue({ ...value, representative: event.currentTarget.value })}
        />
      )}
    </ActDialog>
  );
}
