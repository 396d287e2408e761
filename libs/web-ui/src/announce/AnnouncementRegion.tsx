import { Button, CloseButton } from '@mantine/core';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { useUi } from '../ui-context';
import classes from './AnnouncementRegion.module.css';
import { announcements, dismiss, type Announcement } from './announcements';

const READING_TIME = 7_000;

/** One per application: the place where `announce` is seen and heard. */
export function AnnouncementRegion() {
  const shown = useSyncExternalStore(announcements.subscribe, announcements.current);
  return (
    <div className={classes.region} role="status" aria-live="polite">
      {shown.map((announcement) => (
        <Line key={announcement.id} announcement={announcement} />
      ))}
    </div>
  );
}

function Line({ announcement }: { announcement: Announcement }) {
  const { texts } = useUi();
  const [held, setHeld] = useState(false);
  const { id, text, action } = announcement;
  useEffect(() => {
    if (held) return;
    const timer = setTimeout(() => dismiss(id), READING_TIME);
    return () => clearTimeout(timer);
  }, [id, held]);
  return (
    <div
      className={classes.line}
      onMouseEnter={() => setHeld(true)}
      onMouseLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <span className={classes.text}>{text}</span>
      {action && (
        <Button
          size="compact-sm"
          variant="white"
          onClick={() => {
            action.run();
            dismiss(id);
          }}
        >
          {action.label}
        </Button>
      )}
      <CloseButton
        size="sm"
        c="inherit"
        variant="transparent"
        aria-label={texts.dismiss}
        onClick={() => dismiss(id)}
      />
    </div>
  );
}
