import { Anchor } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { LabelBadge, useFormats } from '@concert/web-ui';
import { documentPath } from '../../documents/public';
import type { Paper } from '../hooks/useMeeting';
import classes from './PaperList.module.css';

interface PaperListProps {
  papers: readonly Paper[];
  acts?: ((paper: Paper) => ReactNode) | undefined;
}

/** The papers of an item in the revision the meeting has before it. */
export function PaperList({ papers, acts }: PaperListProps) {
  const { t } = useTranslation('meetings');
  if (papers.length === 0) return null;
  return (
    <ul className={classes.papers} aria-label={t('paper.list')}>
      {papers.map((paper) => (
        <li key={paper.id} className={classes.paper}>
          <PaperLine paper={paper} />
          {acts && <span className={classes.acts}>{acts(paper)}</span>}
        </li>
      ))}
    </ul>
  );
}

function PaperLine({ paper }: { paper: Paper }) {
  const { t } = useTranslation(['meetings', 'ui']);
  const { bytes } = useFormats();
  const { revision, document, withheldFromSome } = paper;
  const newer = document.currentRevision !== null && document.currentRevision.number > revision.number;
  return (
    <span className={classes.line}>
      <Anchor component={Link} to={documentPath(document.id)} inherit className={classes.reference}>
        <bdi>{revision.reference}</bdi>
      </Anchor>
      <span className={classes.title}>
        <bdi lang={document.language}>{document.title}</bdi>
      </span>
      <span className={classes.quiet}>{t(`ui:language.${document.language}`)}</span>
      <span className={classes.download}>
        <Anchor href={revision.url} download inherit>
          {t('paper.download', { size: bytes(revision.size) })}
        </Anchor>
      </span>
      {document.classification === 'CONFIDENTIAL' && (
        <LabelBadge audience={document.audience} classification={document.classification} />
      )}
      {newer && <span className={classes.quiet}>{t('paper.newer')}</span>}
      {withheldFromSome && <span className={classes.quiet}>{t('paper.withheld')}</span>}
    </span>
  );
}
