import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { announce } from '@concert/web-ui';

interface TurnButtonProps {
  size: 'xs' | 'compact-xs';
  variant: 'default' | 'subtle';
  on: boolean;
  version: number;
  busy: boolean;
  /** The version it has then; undefined when it was refused. */
  turn: (on: boolean, version: number) => Promise<number | undefined>;
  /** What the button does, and what is said once that is done. */
  words: { turnOn: string; turnOff: string; on: string; off: string };
}

/** Turns a mark on or off, says so, and offers to take it back. */
export function TurnButton({ size, variant, on, version, busy, turn, words }: TurnButtonProps) {
  const { t } = useTranslation('ui');
  const set = async (wanted: boolean, from: number) => {
    const next = await turn(wanted, from);
    if (next === undefined) return;
    announce(wanted ? words.on : words.off, { label: t('undo'), run: () => void set(!wanted, next) });
  };
  return (
    <Button size={size} variant={variant} loading={busy} onClick={() => void set(!on, version)}>
      {on ? words.turnOff : words.turnOn}
    </Button>
  );
}
