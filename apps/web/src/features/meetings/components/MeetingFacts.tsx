import { Anchor } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { DateTime, FactList, LabelBadge } from '@concert/web-ui';
import { BodyLink, PersonLink } from '../../governance/public';
import type { Meeting } from '../hooks/useMeeting';
import { MeetingTime } from './MeetingTime';

/** When, where, who and for whom. */
export function MeetingFacts({ meeting }: { meeting: Meeting }) {
  const { t } = useTranslation('meetings');
  const { place, link, body, jointBodies, audience, classification, convenedAt, convenedBy } = meeting;
  return (
    <FactList
      facts={[
        { term: t('facts.when'), value: <MeetingTime meeting={meeting} /> },
        { term: t('facts.where'), value: place && <bdi>{place}</bdi> },
        {
          term: t('facts.online'),
          value: link && (
            <Anchor href={link} target="_blank" rel="noreferrer" inherit>
              <bdi>{link}</bdi>
            </Anchor>
          ),
        },
        { term: t('facts.host'), value: <BodyLink body={body} /> },
        {
          term: t('facts.joint'),
          value:
            jointBodies.length > 0 &&
            jointBodies.map((joint) => (
              <div key={joint.id}>
                <BodyLink body={joint} />
              </div>
            )),
        },
        {
          term: t('facts.label'),
          value: <LabelBadge audience={audience} classification={classification} />,
        },
        {
          term: t('facts.convened'),
          value: convenedAt && (
            <>
              <DateTime instant={convenedAt} />
              {convenedBy && (
                <div>
                  <PersonLink person={convenedBy} />
                </div>
              )}
            </>
          ),
        },
      ].map(({ term, value }) => ({ term, value: value === false ? null : value }))}
    />
  );
}
