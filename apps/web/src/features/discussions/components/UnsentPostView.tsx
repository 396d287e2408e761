import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { MarkdownView } from '@concert/web-ui';
import { ProblemNotice } from '../../../apollo/ProblemNotice';
import type { UnsentPost } from '../outbox';
import classes from './PostView.module.css';

interface UnsentPostViewProps {
  post: UnsentPost;
  onRetry: () => void;
  /** Puts the text back into the field. */
  onTakeBack: () => void;
}

/** What one has written and what has become of it so far. */
export function UnsentPostView({ post, onRetry, onTakeBack }: UnsentPostViewProps) {
  const { t } = useTranslation('discussions');
  const { text, language, state, problem } = post;
  const refused = state === 'refused';
  return (
    <article
      className={`${classes.post} ${classes.unsent} ${refused ? classes.refused : ''}`}
      aria-label={t('unsent.label')}
      data-state={state}
    >
      <MarkdownView text={text} language={language} />
      {refused && <ProblemNotice problem={problem} title={t('unsent.refused')} />}
      <div className={classes.way}>
        <span role="status">{!refused && t(`unsent.${state}`)}</span>
        {state !== 'sending' && (
          <>
            <Button size="compact-sm" variant="default" onClick={onRetry}>
              {t('unsent.retry')}
            </Button>
            <Button size="compact-sm" variant="subtle" onClick={onTakeBack}>
              {t('unsent.takeBack')}
            </Button>
          </>
        )}
      </div>
    </article>
  );
}
