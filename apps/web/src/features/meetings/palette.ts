import { nodesOf } from '../../apollo/use-pages';
import type { PaletteSource } from '../../assembly/feature';
import { i18next, loadTexts } from '../../locales/i18n';
import { thisHour } from './hooks/useMeetings';
import { MeetingNamesDocument } from './meetings.generated';
import { meetingPath } from './paths';

/** The meetings that are ahead, by title and body. */
export const paletteEntries: PaletteSource['paletteEntries'] = async (client) => {
  const [{ data }] = await Promise.all([
    client.query({ query: MeetingNamesDocument, variables: { from: thisHour() } }),
    loadTexts('meetings'),
  ]);
  const t = i18next.getFixedT(null, 'meetings');
  return nodesOf(data?.meetings).map(({ id, title, body }) => ({
    id: `meeting-${id}`,
    label: title,
    description: body.code,
    keywords: [body.code, ...Object.values(body.name).filter((text) => typeof text === 'string')],
    group: t('palette.meetings'),
    to: meetingPath(id),
  }));
};
