import { Anchor, Badge } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { PersonLine, useUi } from '@concert/web-ui';
import type { EntityPerson } from '../hooks/useEntities';
import { BodyLink, PersonLink } from './links';
import classes from './PersonCard.module.css';

interface PersonCardProps {
  person: EntityPerson;
  focalPoint: boolean;
  children?: ReactNode;
}

/** A person of an entity, with the bodies in which they speak for it. */
export function PersonCard({ person, focalPoint, children }: PersonCardProps) {
  const { t } = useTranslation('governance');
  const { texts } = useUi();
  return (
    <div className={classes.card}>
      <div className={classes.who}>
        <PersonLine name={<PersonLink person={person} />} detail={person.title} />
        {focalPoint && (
          <Badge variant="light" radius="sm" tt="none" fw={500}>
            {t('person.focalPoint')}
          </Badge>
        )}
        {person.email && (
          <Anchor href={`mailto:${person.email}`} size="sm">
            <bdi>{person.email}</bdi>
          </Anchor>
        )}
      </div>
      {person.representations.length > 0 && (
        <ul className={classes.roles}>
          {person.representations.map(({ id, role, body }) => (
            <li key={id}>
              <BodyLink body={body} short /> {texts.role[role]}
            </li>
          ))}
        </ul>
      )}
      {children}
    </div>
  );
}
