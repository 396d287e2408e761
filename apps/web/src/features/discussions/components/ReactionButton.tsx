import { UnstyledButton } from '@mantine/core';
import { useId } from 'react';
import { useHold } from '../hooks/useHold';
import classes from './ReactionRow.module.css';

interface ReactionButtonProps {
  words: string;
  /** Who gave it; undefined when nobody did. */
  names: string | undefined;
  mine: boolean;
  /** Whether its names are shown. */
  told: boolean;
  onTell: (told: boolean) => void;
  /** Null for those who give none: they press it to learn who did. */
  onSet: ((on: boolean) => void) | null;
}

/** One kind of reaction; who gave it is shown to the pointer, to the keyboard, and to a finger that stays on it. */
export function ReactionButton({ words, names, mine, told, onTell, onSet }: ReactionButtonProps) {
  const namesId = useId();
  const hold = useHold(() => onTell(true));
  return (
    <span className={classes.one}>
      <UnstyledButton
        className={classes.reaction}
        aria-pressed={onSet ? mine : undefined}
        aria-describedby={names && namesId}
        onClick={() => (onSet ? onSet(!mine) : onTell(true))}
        onPointerEnter={({ pointerType }) => pointerType === 'mouse' && onTell(true)}
        onPointerLeave={({ pointerType }) => pointerType === 'mouse' && onTell(false)}
        onFocus={({ currentTarget }) => currentTarget.matches(':focus-visible') && onTell(true)}
        onBlur={() => onTell(false)}
        onKeyDown={({ key }) => key === 'Escape' && onTell(false)}
        {...hold}
      >
        {words}
      </UnstyledButton>
      {names && (
        <span id={namesId} role="tooltip" className={classes.names} hidden={!told}>
          {names}
        </span>
      )}
    </span>
  );
}
