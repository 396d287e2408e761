import { Anchor } from '@mantine/core';
import { Link } from 'react-router';
import type { Locale } from '@concert/contracts';
import { documentPath } from '../paths';

/** A paper by its title, marked with the language the title is in. */
export function DocumentLink({ document }: { document: { id: string; title: string; language: Locale } }) {
  return (
    <Anchor component={Link} to={documentPath(document.id)} inherit>
      <bdi lang={document.language}>{document.title}</bdi>
    </Anchor>
  );
}
