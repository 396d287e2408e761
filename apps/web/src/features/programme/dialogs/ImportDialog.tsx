import { Anchor, Loader } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { LIMITS } from '@concert/contracts';
import { FileField, FormDialog, announce, useFormats } from '@concert/web-ui';
import { ProblemNotice } from '../../../apollo/ProblemNotice';
import { useLocale } from '../../../locales/translated';
import { ImportRows } from '../components/ImportRows';
import { useImport } from '../hooks/useImport';
import { useProblemWords } from '../hooks/useProblemWords';
import { planTemplate } from '../paths';
import classes from './ImportDialog.module.css';

interface ImportDialogProps {
  body: string;
  programme: string;
  onClose: () => void;
}

/** Brings a spreadsheet into the draft. What it would do is shown row by row; nothing is written until it is accepted. */
export function ImportDialog({ body, programme, onClose }: ImportDialogProps) {
  const { t } = useTranslation('programme');
  const words = useProblemWords();
  const locale = useLocale();
  const { name, sending, preview, problem, busy, send, accept } = useImport(body, programme);
  const wanted = preview && preview.failed === 0 ? preview.created + preview.changed : 0;
  const takeIn = async () => {
    if (wanted === 0 || !(await accept())) return;
    onClose();
    announce(t('import.done', { count: wanted }));
  };
  return (
    <FormDialog
      title={t('import.title', { body, programme })}
      opened
      onClose={onClose}
      size="xl"
      confirm={wanted > 0 ? t('import.confirm', { count: wanted }) : t('import.accept')}
      busy={busy}
      ready={wanted > 0}
      problem={
        <ProblemNotice
          problem={problem}
          title={problem?.code === 'INVALID_INPUT' ? t('import.refused') : undefined}
          text={words(problem)}
        />
      }
      onSubmit={() => void takeIn()}
    >
      <p style={{ margin: 0 }}>
        {t('import.text')}{' '}
        <Anchor href={planTemplate(body, programme, locale)} download inherit>
          {t('import.template')}
        </Anchor>
      </p>
      <SheetFile name={name} sending={sending} onFile={send} />
      {preview && (
        <div role="status">
          <p className={classes.summary}>
            <strong>{t('import.created', { count: preview.created })}</strong>
            <strong>{t('import.changed', { count: preview.changed })}</strong>
            <span>{t('import.unchanged', { count: preview.unchanged })}</span>
            {preview.absent > 0 && <span>{t('import.absent', { count: preview.absent })}</span>}
            {preview.failed > 0 && (
              <strong className={classes.failed}>{t('import.failed', { count: preview.failed })}</strong>
            )}
          </p>
          {preview.failed > 0 && <p>{t('import.failedHint')}</p>}
          {preview.failed === 0 && wanted === 0 && <p>{t('import.nothing')}</p>}
          {preview.ignoredColumns.length > 0 && (
            <p>{t('import.ignored', { columns: preview.ignoredColumns.join(', ') })}</p>
          )}
        </div>
      )}
      {preview && <ImportRows rows={preview.rows} />}
    </FormDialog>
  );
}

interface SheetFileProps {
  /** Of the file that is on its way or has been read. */
  name: string | null;
  sending: boolean;
  onFile: (file: File) => void;
}

function SheetFile({ name, sending, onFile }: SheetFileProps) {
  const { t } = useTranslation('programme');
  const { bytes, number } = useFormats();
  return (
    <FileField
      choose={sending ? null : t(name ? 'import.another' : 'import.choose')}
      hint={t('import.limits', { rows: number(LIMITS.importRows), size: bytes(LIMITS.importBytes) })}
      accept=".xlsx,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
      autoFocus
      onFile={onFile}
    >
      {!name && <span>{t('import.drop')}</span>}
      {name && sending && (
        <span role="status" className={classes.sending}>
          <Loader size="xs" aria-hidden /> {t('import.reading', { name })}
        </span>
      )}
      {name && !sending && <bdi className={classes.name}>{name}</bdi>}
    </FileField>
  );
}
