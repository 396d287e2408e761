import { Badge } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Audience, Capacity, Classification } from '@concert/contracts';
import { useUi } from '../ui-context';
import classes from './Names.module.css';

/** An acronym stays on one line; what is longer than any of them is broken where it has to be. */
const ACRONYM = 24;

/** An entity by its acronym, with the full name on hover. */
export function EntityTag({ acronym, name }: { acronym: string; name: string }) {
  return (
    // Its own direction: 1267-MT must not become MT-1267 among Arabic words.
    <abbr
      className={classes.entity}
      dir="auto"
      title={name}
      data-long={acronym.length > ACRONYM || undefined}
    >
      {acronym}
    </abbr>
  );
}

const initialsOf = (name: string): string =>
  name
    .split(/\s+/)
    .map((word) => word[0] ?? '')
    .slice(0, 2)
    .join('');

/** A person's picture, or the first letters of their name. It stands beside the name, so it says nothing by itself. */
export function Portrait({ name, url, size }: { name: string; url: string | null; size: number }) {
  return (
    <span
      className={classes.portrait}
      style={{ inlineSize: size, blockSize: size }}
      data-initials={initialsOf(name)}
      aria-hidden
    >
      {url && <img src={url} alt="" width={size} height={size} />}
    </span>
  );
}

export function CapacityBadge({ capacity }: { capacity: Capacity }) {
  const { texts } = useUi();
  const officer = capacity !== 'MEMBER' && capacity !== 'OBSERVER';
  return (
    <Badge
      component="span"
      className={classes.badge}
      variant={officer ? 'light' : 'default'}
      radius="sm"
      data-capacity={capacity}
    >
      {texts.capacity[capacity]}
    </Badge>
  );
}

interface PersonLineProps {
  name: ReactNode;
  /** The entity the person speaks for, already drawn (usually an `EntityTag` in a link). */
  entity?: ReactNode;
  /** Null means the secretariat, which holds no seat; undefined says nothing about it. */
  capacity?: Capacity | null | undefined;
  /** Anything else of one line: a role, a title, a time. */
  detail?: ReactNode;
}

/** A person, always with the entity and the capacity they speak in. */
export function PersonLine({ name, entity, capacity, detail }: PersonLineProps) {
  const { texts } = useUi();
  const asWhat = capacity === null ? texts.secretariat : capacity ? texts.capacity[capacity] : null;
  return (
    <span className={classes.person}>
      <span className={classes.personName}>{name}</span>
      {entity && <span>{entity}</span>}
      {asWhat && <span className={classes.quiet}>{asWhat}</span>}
      {detail && <span className={classes.quiet}>{detail}</span>}
    </span>
  );
}

/** Who may see a thing, in words. Written out always: it is what people check before they type. */
export function LabelBadge({
  audience,
  classification,
}: {
  audience: Audience;
  classification: Classification;
}) {
  const { texts } = useUi();
  return (
    <span className={classes.label}>
      <Badge component="span" className={classes.badge} variant="default" radius="sm">
        {texts.audience[audience]}
      </Badge>
      {classification === 'CONFIDENTIAL' && (
        <Badge
          component="span"
          className={`${classes.badge} ${classes.confidential}`}
          variant="outline"
          radius="sm"
        >
          {texts.classification[classification]}
        </Badge>
      )}
    </span>
  );
}
