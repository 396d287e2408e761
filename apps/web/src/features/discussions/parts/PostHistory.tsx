import { useTranslation } from 'react-i18next';
import { DateTime, Dialog, MarkdownView } from '@concert/web-ui';
import { Answer } from '../../../apollo/Answer';
import { usePostHistory, type Post } from '../hooks/useThread';
import { PostFiles } from '../components/PostFiles';
import classes from './PostHistory.module.css';

/** What a post said before, the latest change first. */
export function PostHistory({ post, onClose }: { post: Post; onClose: () => void }) {
  const { t } = useTranslation('discussions');
  const history = usePostHistory(post.threadId, post.seq);
  return (
    <Dialog title={t('history.title')} opened onClose={onClose} size="lg">
      <Answer query={history}>
        {(edits) => (
          <ol className={classes.edits}>
            {[...edits].reverse().map((edit) => (
              <li key={edit.editedAt}>
                <p className={classes.when}>
                  {t('history.replaced')} <DateTime instant={edit.editedAt} /> ·{' '}
                  <bdi>{edit.editedBy.name}</bdi>
                </p>
                <MarkdownView text={edit.text} language={post.language} pictures={edit.attachments} />
                <PostFiles files={edit.attachments} text={edit.text} />
              </li>
            ))}
          </ol>
        )}
      </Answer>
    </Dialog>
  );
}
