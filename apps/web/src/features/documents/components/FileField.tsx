import { Button, Progress } from '@mantine/core';
import { useId, useRef, useState, type DragEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { LIMITS } from '@concert/contracts';
import { useFormats } from '@concert/web-ui';
import type { Upload } from '../hooks/useUpload';
import type { ReceivedFile } from '../send-file';
import classes from './FileField.module.css';

const MEGABYTE = 1024 * 1024;

interface FileFieldProps {
  upload: Upload;
  /** The file that has arrived, if one has. */
  received: ReceivedFile | null;
  /** What is wrong with the file, in words. */
  error?: string | undefined;
}

/** Takes one file, by dragging it here or by choosing it, and shows how far it has come. */
export function FileField({ upload, received, error }: FileFieldProps) {
  const { t } = useTranslation('documents');
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const errorId = useId();
  const take = (file: File | undefined) => file && upload.start(file);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    take(event.dataTransfer.files[0]);
  };
  return (
    <fieldset className={classes.field} aria-describedby={error ? errorId : undefined}>
      <legend className={classes.legend}>{t('file.label')}</legend>
      <div
        className={classes.zone}
        data-over={over || undefined}
        data-faulty={error ? true : undefined}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        {upload.sending ? <OnItsWay upload={upload} /> : <Arrived received={received} />}
        {!upload.sending && (
          <Button size="xs" variant="default" onClick={() => input.current?.click()}>
            {t(received ? 'file.another' : 'file.choose')}
          </Button>
        )}
        <span className={classes.quiet}>{t('file.hint', { megabytes: LIMITS.fileBytes / MEGABYTE })}</span>
        <input
          ref={input}
          type="file"
          hidden
          onChange={(event) => {
            take(event.currentTarget.files?.[0]);
            // The same file can be chosen again after it failed.
            event.currentTarget.value = '';
          }}
        />
      </div>
      {error && (
        <div id={errorId} className={classes.fault} role="alert">
          {error}
        </div>
      )}
    </fieldset>
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
