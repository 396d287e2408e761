import { useContext, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { announce } from '@concert/web-ui';
import { DraftOwner } from '../../../drafts/draft-owner';
import { carryReply } from '../reply-draft';
import { threadPath } from '../paths';

/** From a discussion that has become part of another to that one; an answer half written comes along. */
export function LeadOn({ from, to }: { from: string; to: string }) {
  const { t } = useTranslation('discussions');
  const navigate = useNavigate();
  const person = useContext(DraftOwner);
  useEffect(() => {
    carryReply(person, from, to);
    announce(t('moved.merged'));
    void navigate(threadPath(to), { replace: true });
  }, [person, from, to, t, navigate]);
  return null;
}
