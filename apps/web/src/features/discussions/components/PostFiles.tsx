import { useTranslation } from 'react-i18next';
import { Picture, useFormats } from '@concert/web-ui';
import { isShownIn, type AttachedFile } from '../attached-files';
import classes from './PostFiles.module.css';

export interface GivenFile extends AttachedFile {
  url: string;
  width: number | null;
  height: number | null;
}

interface PostFilesProps {
  files: readonly GivenFile[];
  /** Pictures it shows are not shown again. */
  text: string;
}

/** By this name Outlook sends along what it packs for itself. */
const PACKED = /^winmail\.dat$/i;

/** What came with a post: pictures as such, everything else to be saved. */
export function PostFiles({ files, text }: PostFilesProps) {
  const { t } = useTranslation('discussions');
  const { bytes } = useFormats();
  if (files.length === 0) return null;
  const pictures = files.filter((file) => file.shown && !isShownIn(text, file.id));
  const others = files.filter((file) => !file.shown);
  return (
    <div className={classes.files}>
      {pictures.map((picture) => (
        <a key={picture.id} href={picture.url} target="_blank" rel="noopener" className={classes.picture}>
          <Picture picture={picture} alt={picture.fileName} />
        </a>
      ))}
      {others.length > 0 && (
        <ul className={classes.list} aria-label={t('files.list')}>
          {others.map(({ id, url, fileName, size }) => (
            <li key={id}>
              <a href={url} download={fileName}>
                <bdi>{fileName}</bdi>
              </a>{' '}
              <span className={classes.size}>{bytes(size)}</span>
              {PACKED.test(fileName) && <p className={classes.size}>{t('files.packed')}</p>}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
