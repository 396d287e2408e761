import { UnstyledButton } from '@mantine/core';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { REACTION_KINDS, type ReactionKind } from '@concert/contracts';
import { useFormats } from '@concert/web-ui';
import { useTold } from '../hooks/useTold';
import type { Reaction } from '../hooks/useThread';
import { ReactionButton } from './ReactionButton';
import classes from './ReactionRow.module.css';

interface ReactionRowProps {
  reactions: readonly Reaction[];
  /** Null for those who may read them and give none. */
  onSet: ((kind: ReactionKind, on: boolean) => void) | null;
}

/** Short answers under a post: how many gave each, who, and one's own as pressed buttons. */
export function ReactionRow({ reactions, onSet }: ReactionRowProps) {
  const { t } = useTranslation('discussions');
  const { list, number } = useFormats();
  const [open, setOpen] = useState(false);
  // What was just taken back stays at hand, and under the focus.
  const [touched, setTouched] = useState<ReadonlySet<ReactionKind>>(new Set());
  const { told, tell, row } = useTold<ReactionKind>();
  const hintId = useId();
  const choose = (kind: ReactionKind, on: boolean) => {
    setTouched(new Set(touched).add(kind));
    onSet?.(kind, on);
  };
  const given = new Map(reactions.map((reaction) => [reaction.kind, reaction]));
  const shown = REACTION_KINDS.filter((kind) => given.has(kind) || (onSet && (open || touched.has(kind))));
  if (shown.length === 0 && !onSet) return null;
  return (
    <div ref={row} className={classes.row} role="group" aria-label={t('reaction.label')}>
      {shown.map((kind) => {
        const { count = 0, mine = false, people = [] } = given.get(kind) ?? {};
        return (
          <ReactionButton
            key={kind}
            words={`${t(`reaction.${kind}`)}${count > 0 ? ` ${number(count)}` : ''}`}
            names={people.length > 0 ? list(people.map(({ name }) => name)) : undefined}
            mine={mine}
            told={told === kind}
            onTell={tell(kind)}
            onSet={onSet && ((on) => choose(kind, on))}
          />
        );
      })}
      {onSet && (
        <UnstyledButton
          className={classes.more}
          aria-expanded={open}
          aria-describedby={hintId}
          onClick={() => setOpen(!open)}
        >
          {t(open ? 'reaction.fewer' : 'reaction.add')}
        </UnstyledButton>
      )}
      {onSet && (
        <span id={hintId} className={classes.hint} hidden={!open}>
          {t('reaction.hint')}
        </span>
      )}
    </div>
  );
}
