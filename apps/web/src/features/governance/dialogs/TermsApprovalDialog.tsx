import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LIMITS } from '@concert/contracts';
import { useFormats } from '@concert/web-ui';
import { useFieldErrors } from '../../../apollo/use-field-errors';
import { useBodyActs, type Body, type TermsVersion } from '../hooks/useBody';
import { ActDialog } from './ActDialog';
import { DayField } from './fields';

interface TermsApprovalDialogProps {
  body: Body;
  version: TermsVersion;
  onClose: () => void;
}

export function TermsApprovalDialog({ body, version, onClose }: TermsApprovalDialogProps) {
  const { t } = useTranslation('governance');
  const today = useFormats().today();
  const putTermsInForce = useBodyActs(body.id).putTermsInForce;
  const fieldError = useFieldErrors(putTermsInForce.problem);
  const [inForceFrom, setInForceFrom] = useState(today);
  const [approvedBy, setApprovedBy] = useState('');
  return (
    <ActDialog
      title={t('terms.putInForceTitle', { number: version.number })}
      confirm={t('terms.putInForce')}
      act={putTermsInForce}
      input={{ id: version.id, inForceFrom, approvedBy }}
      done={t('terms.nowInForce', { number: version.number })}
      onClose={onClose}
    >
      <DayField
        label={t('terms.inForceFrom')}
        value={inForceFrom}
        error={fieldError('inForceFrom')}
        onChange={setInForceFrom}
      />
      <TextInput
        label={t('terms.approvedByLabel')}
        description={t('terms.approvedByHint')}
        value={approvedBy}
        maxLength={LIMITS.title}
        error={fieldError('approvedBy')}
        onChange={(event) => setApprovedBy(event.currentTarget.value)}
        required
      />
    </ActDialog>
  );
}
