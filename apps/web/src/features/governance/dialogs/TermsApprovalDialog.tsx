import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LIMITS } from '@concert/contracts';
import { FormDialog, announce, useFormats } from '@concert/web-ui';
import { ProblemNotice } from '../../../apollo/ProblemNotice';
import { useFieldErrors } from '../../../apollo/use-field-errors';
import { useBodyActs, type Body, type TermsVersion } from '../hooks/useBody';
import { DayField } from './fields';

interface TermsApprovalDialogProps {
  body: Body;
  version: TermsVersion;
  onClose: () => void;
}

export function TermsApprovalDialog({ body, version, onClose }: TermsApprovalDialogProps) {
  const { t } = useTranslation('governance');
  const today = useFormats().today();
  const { act, busy, problem } = useBodyActs(body.id).putTermsInForce;
  const fieldError = useFieldErrors(problem);
  const [inForceFrom, setInForceFrom] = useState(today);
  const [approvedBy, setApprovedBy] = useState('');
  const approve = async () => {
    if (!(await act({ id: version.id, inForceFrom, approvedBy }))) return;
    announce(t('terms.nowInForce', { number: version.number }));
    onClose();
  };
  return (
    <FormDialog
      title={t('terms.putInForceTitle', { number: version.number })}
      opened
      onClose={onClose}
      confirm={t('terms.putInForce')}
      busy={busy}
      problem={<ProblemNotice problem={problem} />}
      onSubmit={() => void approve()}
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
    </FormDialog>
  );
}
