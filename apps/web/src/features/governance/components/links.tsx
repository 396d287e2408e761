import { Anchor } from '@mantine/core';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { EntityTag } from '@concert/web-ui';
import type { TranslatedName } from '../../../locales/pick-language';
import { TranslatedText, useTranslated } from '../../../locales/translated';
import { useMaybeViewer } from '../../identity/public';
import { bodyPath, entityPath, personPath } from '../paths';

interface NamedEntity {
  code: string;
  acronym: TranslatedName;
  name: TranslatedName;
}

/** An entity by its acronym, leading to its page. */
export function EntityLink({ entity }: { entity: NamedEntity }) {
  const translated = useTranslated();
  return (
    <Leading to={entityPath(entity.code)}>
      <EntityTag acronym={translated(entity.acronym)} name={translated(entity.name)} />
    </Leading>
  );
}

interface NamedBody {
  code: string;
  name: TranslatedName;
}

/** A body by its name, or by its code alone where room is short. */
export function BodyLink({ body, short = false }: { body: NamedBody; short?: boolean }) {
  const translated = useTranslated();
  return (
    <Leading to={bodyPath(body.code)} title={short ? translated(body.name) : undefined}>
      {short ? <bdi>{body.code}</bdi> : <TranslatedText name={body.name} />}
    </Leading>
  );
}

export function PersonLink({ person }: { person: { id: string; name: string } }) {
  return (
    <Leading to={personPath(person.id)}>
      <bdi>{person.name}</bdi>
    </Leading>
  );
}

/** Guests are told names, and have no pages to go to. */
function Leading({ to, title, children }: { to: string; title?: string | undefined; children: ReactNode }) {
  if (useMaybeViewer()?.guest) return <span title={title}>{children}</span>;
  return (
    <Anchor component={Link} to={to} inherit title={title}>
      {children}
    </Anchor>
  );
}
