import { Anchor } from '@mantine/core';
import { Link } from 'react-router';
import { EntityTag } from '@concert/web-ui';
import type { TranslatedName } from '../../../locales/pick-language';
import { TranslatedText, useTranslated } from '../../../locales/translated';
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
    <Anchor component={Link} to={entityPath(entity.code)} inherit>
      <EntityTag acronym={translated(entity.acronym)} name={translated(entity.name)} />
    </Anchor>
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
    <Anchor
      component={Link}
      to={bodyPath(body.code)}
      inherit
      title={short ? translated(body.name) : undefined}
    >
      {short ? <bdi>{body.code}</bdi> : <TranslatedText name={body.name} />}
    </Anchor>
  );
}

export function PersonLink({ person }: { person: { id: string; name: string } }) {
  return (
    <Anchor component={Link} to={personPath(person.id)} inherit>
      <bdi>{person.name}</bdi>
    </Anchor>
  );
}
