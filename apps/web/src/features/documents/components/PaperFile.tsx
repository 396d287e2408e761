import { Button, Progress } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { LIMITS } from '@concert/contracts';
import { FileField, useFormats } from '@concert/web-ui';
import type { Upload } from '../hooks/useUpload';
import type { ReceivedFile } from '../../../files/send-file';
import classes from './PaperFile.module.css';

const MEGABYTE = 1024 * 1024;

interface PaperFileProps {
  upload: Upload;
  /** The file that has arrived, if one has. */
  received: ReceivedFile | null;
  /** What is wrong with the file, in words. */
  error?: string | undefined;
}

/** The file of a paper, and how far it has come. */
export function PaperFile({ upload, received, error }: PaperFileProps) {
  const { t } = useTranslation('documents');
  return (
    <FileField
      label={t('file.label')}
      choose={upload.sending ? null : t(received ? 'file.another' : 'file.choose')}
      hint={t('file.hint', { megabytes: LIMITS.fileBytes / MEGABYTE })}
      error={error}
      onFile={upload.start}
    >
      {upload.sending ? <OnItsWay upload={upload} /> : <Arrived received={received} />}
    </FileField>
  );
}

function OnItsWay({ upload: { sending, cancel } }: { upload: Upload }) {
  const { t } = useTranslation('documents');
  const { bytes, number } = useFormats();
  if (!sending) return null;
  const { name, size, part } = sending;
  return (
    <div className={classes.line}>
      <bdi className={classes.name}>{name}</bdi>
      <span className={classes.quiet}>
        {t('file.progress', {
          sent: bytes(part * size),
          size: bytes(size),
          percent: number(part, { style: 'percent' }),
        })}
      </span>
      <Button size="compact-xs" variant="default" onClick={cancel}>
        {t('file.cancel')}
      </Button>
      <Progress className={classes.progress} value={part * 100} aria-label={t('file.progressOf', { name })} />
    </div>
  );
}

function Arrived({ received }: { received: ReceivedFile | null }) {
  const { t } = useTranslation('documents');
  const { bytes } = useFormats();
  if (!received) return <span>{t('file.drop')}</span>;
  return (
    <div className={classes.line} role="status">
      <bdi className={classes.name}>{received.fileName}</bdi>
      <span className={classes.quiet}>{t('file.arrived', { size: bytes(received.size) })}</span>
    </div>
  );
}
