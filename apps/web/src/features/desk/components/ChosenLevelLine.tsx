import { Anchor } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { BodyLink } from '../../governance/public';
import type { ChosenLevel, NoticeLevel } from '../hooks/useLevels';
import classes from './DeskRows.module.css';
import { LevelSelect } from './LevelSelect';

interface ChosenLevelLineProps {
  chosen: ChosenLevel;
  threadPath: string | null;
  busy: boolean;
  onChoose: (level: NoticeLevel | null) => void;
}

/** A body or a thread for which one chose what to be told. */
export function ChosenLevelLine({ chosen, threadPath, busy, onChoose }: ChosenLevelLineProps) {
  const { t } = useTranslation('notices');
  const { body, thread } = chosen;
  const level = (thread ?? body)?.noticeLevel;
  return (
    <div className={classes.row}>
      {thread && (
        <p className={classes.kind}>
          <BodyLink body={thread.body} short />
        </p>
      )}
      <p className={classes.title}>
        {thread && threadPath && (
          <Anchor component={Link} to={threadPath} inherit>
            <bdi>{thread.title}</bdi>
          </Anchor>
        )}
        {body && <BodyLink body={body} />}
      </p>
      {level && (
        <div className={classes.acts}>
          <LevelSelect
            level={level}
            ofThread={thread !== null}
            label={t(thread ? 'level.ofThread' : 'level.ofBody')}
            busy={busy}
            onChoose={onChoose}
          />
        </div>
      )}
    </div>
  );
}
