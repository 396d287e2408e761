import { useTranslation } from 'react-i18next';
import { useFormats } from '@concert/web-ui';
import { useCalled, type Hearing } from '../hooks/useMentions';
import classes from './WhoIsCalled.module.css';

const NAMED = 5;

/** Before something is said: who will be told because it calls them, and whom it calls in vain. */
export function WhoIsCalled({ hearing, text }: { hearing: Hearing; text: string }) {
  const { t } = useTranslation('discussions');
  const { list } = useFormats();
  const called = useCalled(hearing, text);
  const names = called?.persons.map(({ name }) => name) ?? [];
  const others = names.length - NAMED;
  const named = others > 1 ? [...names.slice(0, NAMED), t('mention.others', { count: others })] : names;
  return (
    <div role="status" className={classes.called}>
      {named.length > 0 && <p>{t('mention.told', { who: list(named) })}</p>}
      {called && called.unheard.length > 0 && (
        <p className={classes.unheard}>{t('mention.unheard', { who: list([...called.unheard]) })}</p>
      )}
    </div>
  );
}
