import { Button, Progress } from '@mantine/core';
import { useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { LIMITS } from '@concert/contracts';
import { useFormats } from '@concert/web-ui';
import { isShownIn, type AttachedFile } from '../attached-files';
import type { Attaching, ComingFile } from '../hooks/useAttaching';
import classes from './AttachedFiles.module.css';

interface AttachedFilesProps {
  attaching: Attaching;
  text: string;
  /** Gives a picture a place in the text. */
  onPlace: (file: AttachedFile) => void;
  onRemove: (file: AttachedFile) => void;
}

/** The files that are to go with a post: those that have arrived, and how far the others have come. */
export function AttachedFiles({ attaching, text, onPlace, onRemove }: AttachedFilesProps) {
  const { t } = useTranslation('discussions');
  const input = useRef<HTMLInputElement>(null);
  const { files, coming, tooMany, add, again, stop } = attaching;
  return (
    <div className={classes.field}>
      {files.length + coming.length > 0 && (
        <ul className={classes.list} aria-label={t('files.list')}>
          {files.map((file) => (
            <Arrived key={file.id} file={file} onRemove={() => onRemove(file)}>
              {file.shown && !isShownIn(text, file.id) && (
                <Button size="compact-xs" variant="subtle" onClick={() => onPlace(file)}>
                  {t('files.place')}
                </Button>
              )}
            </Arrived>
          ))}
          {coming.map((one) => (
            <OnItsWay
              key={one.key}
              coming={one}
              onAgain={() => again(one.key)}
              onStop={() => stop(one.key)}
            />
          ))}
        </ul>
      )}
      {tooMany && (
        <p className={classes.fault} role="alert">
          {t('files.tooMany', { most: LIMITS.attachments })}
        </p>
      )}
      <div>
        <Button size="compact-sm" variant="default" onClick={() => input.current?.click()}>
          {t('files.choose')}
        </Button>
      </div>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        onChange={(event) => {
          add([...(event.currentTarget.files ?? [])]);
          // The same file can be chosen again, after it failed or was mended.
          event.currentTarget.value = '';
        }}
      />
    </div>
  );
}

interface ArrivedProps {
  file: AttachedFile;
  onRemove: () => void;
  children: ReactNode;
}

function Arrived({ file: { fileName, size }, onRemove, children }: ArrivedProps) {
  const { t } = useTranslation('discussions');
  const { bytes } = useFormats();
  return (
    <li className={classes.line}>
      <bdi className={classes.name}>{fileName}</bdi>
      <span className={classes.quiet} role="status">
        {t('files.arrived', { size: bytes(size) })}
      </span>
      {children}
      <RemoveButton name={fileName} onRemove={onRemove} />
    </li>
  );
}

interface OnItsWayProps {
  coming: ComingFile;
  onAgain: () => void;
  onStop: () => void;
}

function OnItsWay({ coming: { file, part, problem }, onAgain, onStop }: OnItsWayProps) {
  const { t } = useTranslation('discussions');
  const { bytes, number } = useFormats();
  const name = file.name;
  return (
    <li className={classes.line}>
      <bdi className={classes.name}>{name}</bdi>
      {problem ? (
        <>
          <span className={classes.fault} role="alert">
            {t(faultOf(problem), { megabytes: LIMITS.fileBytes / 1024 / 1024 })}
          </span>
          {problem.code !== 'TOO_LARGE' && (
            <Button size="compact-xs" variant="default" onClick={onAgain}>
              {t('unsent.retry')}
            </Button>
          )}
        </>
      ) : (
        <>
          <span className={classes.quiet}>
            {t('files.progress', {
              sent: bytes(part * file.size),
              size: bytes(file.size),
              percent: number(part, { style: 'percent' }),
            })}
          </span>
          <Progress
            className={classes.progress}
            value={part * 100}
            aria-label={t('files.progressOf', { name })}
          />
        </>
      )}
      <RemoveButton name={name} onRemove={onStop} />
    </li>
  );
}

function RemoveButton({ name, onRemove }: { name: string; onRemove: () => void }) {
  const { t } = useTranslation('discussions');
  return (
    <Button size="compact-xs" variant="subtle" onClick={onRemove} aria-label={t('files.removeOf', { name })}>
      {t('files.remove')}
    </Button>
  );
}

function faultOf({ code, details }: NonNullable<ComingFile['problem']>) {
  if (code === 'NETWORK') return 'files.fault.NETWORK';
  if (code === 'TOO_LARGE') return 'files.fault.TOO_LARGE';
  if (details.reason === 'emptyFile') return 'files.fault.EMPTY';
  return code === 'FORBIDDEN' ? 'files.fault.FORBIDDEN' : 'files.fault.OTHER';
}
