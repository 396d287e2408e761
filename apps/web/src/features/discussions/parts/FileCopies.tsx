import { useTranslation } from 'react-i18next';
import { DateTime, Dialog } from '@concert/web-ui';
import { Answer } from '../../../apollo/Answer';
import { PersonLink } from '../../governance/public';
import { useFileCopies, type Post } from '../hooks/useThread';

/** Who took copies of the files of a post, for officers and secretariat. */
export function FileCopies({ post, onClose }: { post: Post; onClose: () => void }) {
  const { t } = useTranslation('discussions');
  const copies = useFileCopies(post.threadId, post.seq);
  return (
    <Dialog title={t('files.copies.title')} opened onClose={onClose}>
      <p>{t('files.copies.hint')}</p>
      <Answer query={copies}>
        {(files) =>
          files.map(({ id, fileName, copies: taken }) => (
            <section key={id} aria-label={fileName}>
              <h3>
                <bdi>{fileName}</bdi>
              </h3>
              {taken?.length ? (
                <ul>
                  {taken.map((copy) => (
                    <li key={copy.id}>
                      <PersonLink person={copy.person} /> · <DateTime instant={copy.at} />
                    </li>
                  ))}
                </ul>
              ) : (
                <p>{t('files.copies.none')}</p>
              )}
            </section>
          ))
        }
      </Answer>
    </Dialog>
  );
}
