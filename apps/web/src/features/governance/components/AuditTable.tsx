import { useTranslation } from 'react-i18next';
import { DataTable, DateTime, PersonLine, type Column } from '@concert/web-ui';
import type { AuditEntry } from '../hooks/useAudit';
import classes from './AuditTable.module.css';
import { SUBJECT_TYPES, differences, isCapacity, knownAct } from './audit-words';
import { EntityLink, PersonLink } from './links';

export function AuditTable({ entries }: { entries: readonly AuditEntry[] }) {
  const { t } = useTranslation('governance');
  const columns: Column<AuditEntry>[] = [
    { key: 'at', title: t('audit.at'), cell: ({ at }) => <DateTime instant={at} /> },
    { key: 'actor', title: t('audit.actor'), cell: (entry) => <Actor entry={entry} /> },
    { key: 'act', title: t('audit.act'), rowHeader: true, cell: (entry) => <Act entry={entry} /> },
    { key: 'changes', title: t('audit.changes'), cell: (entry) => <Changes entry={entry} /> },
    { key: 'ip', title: t('audit.ip'), cell: ({ ip }) => <bdi>{ip}</bdi> },
  ];
  return <DataTable caption={t('audit.title')} columns={columns} rows={entries} rowKey={({ id }) => id} />;
}

function Actor({ entry: { actor } }: { entry: AuditEntry }) {
  const { t } = useTranslation('governance');
  if (!actor) return t('audit.nobody');
  return (
    <PersonLine
      name={<PersonLink person={actor} />}
      entity={actor.entity && <EntityLink entity={actor.entity} />}
    />
  );
}

function Act({ entry: { act, subjectType, subjectLabel } }: { entry: AuditEntry }) {
  const { t } = useTranslation(['governance', 'ui']);
  const known = SUBJECT_TYPES.find((type) => type === subjectType);
  const word = knownAct(act);
  const label = (subjectLabel ?? '')
    .split(' · ')
    .map((part) => (isCapacity(part) ? t(`ui:capacity.${part}`) : part))
    .join(' · ');
  return (
    <>
      <span title={act}>{word ? t(`audit.acts.${word}`) : act}</span>
      <span className={classes.subject}>
        {known ? t(`audit.subject.${known}`) : subjectType} <bdi>{label}</bdi>
      </span>
    </>
  );
}

function Changes({ entry: { before, after, reason } }: { entry: AuditEntry }) {
  const { t } = useTranslation('governance');
  const changed = differences(before, after);
  if (changed.length === 0 && !reason) return null;
  return (
    <details>
      <summary>
        {changed.length > 0 ? t('audit.changed', { count: changed.length }) : t('audit.reason')}
      </summary>
      {reason && <p className={classes.reason}>{reason}</p>}
      <ul className={classes.changes} dir="ltr">
        {changed.map(({ field, before: was, after: is }) => (
          <li key={field}>
            <code>{field}</code>: {was !== null && <del>{was}</del>} {is !== null && <ins>{is}</ins>}
          </li>
        ))}
      </ul>
    </details>
  );
}
