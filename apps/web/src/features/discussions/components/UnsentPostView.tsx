import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { MarkdownView, PersonLine } from '@concert/web-ui';
import { ProblemNotice } from '../../../apollo/ProblemNotice';
import { EntityLink } from '../../governance/public';
import { useLocalPictures } from '../hooks/useLocalPictures';
import type { VoiceChoice } from '../hooks/useThreads';
import type { AttachedFile } from '../attached-files';
import type { UnsentPost } from '../outbox';
import classes from './PostView.module.css';

interface UnsentPostViewProps {
  post: UnsentPost;
  author: string;
  /** What it is spoken as; null when the writer has lost that voice. */
  voice: VoiceChoice | null;
  canAnswer: boolean;
  onRetry: () => void;
  /** Puts the text back into the field, or, where there is none, away. */
  onGiveUp: () => void;
}

/** A post as it will stand there, and what has become of it so far. */
export function UnsentPostView(props: UnsentPostViewProps) {
  const { post, author, voice, canAnswer, onRetry, onGiveUp } = props;
  const { t } = useTranslation('discussions');
  const { text, language, state, problem, kept, files = none } = post;
  const pictures = useLocalPictures(files);
  const refused = state === 'refused';
  return (
    <article
      className={`${classes.post} ${classes.unsent} ${refused ? classes.refused : ''}`}
      aria-label={t('unsent.label')}
      data-state={state}
    >
      <header className={classes.header}>
        <PersonLine
          name={<bdi>{author}</bdi>}
          entity={voice && <EntityLink entity={voice.entity} />}
          capacity={voice?.capacity}
        />
        <span className={classes.time} role="status">
          {!refused && t(state === 'waiting' && !kept ? 'unsent.waitingHere' : `unsent.${state}`)}
        </span>
      </header>
      <MarkdownView text={text} language={language} pictures={pictures} />
      {files.length > 0 && (
        <ul className={classes.files} aria-label={t('files.list')}>
          {files.map(({ id, fileName }) => (
            <li key={id}>
              <bdi>{fileName}</bdi>
            </li>
          ))}
        </ul>
      )}
      {refused && (
        <div className={classes.refusal}>
          <ProblemNotice problem={problem} title={t('unsent.refused')} text={t('unsent.kept')} />
        </div>
      )}
      {state !== 'sending' && (
        <div className={classes.way}>
          <Button size="compact-sm" variant="default" onClick={onRetry}>
            {t('unsent.retry')}
          </Button>
          <Button size="compact-sm" variant="subtle" onClick={onGiveUp}>
            {t(canAnswer ? 'unsent.takeBack' : 'unsent.discard')}
          </Button>
        </div>
      )}
    </article>
  );
}

const none: readonly AttachedFile[] = [];
