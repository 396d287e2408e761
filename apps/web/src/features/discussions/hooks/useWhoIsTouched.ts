import { useTranslation } from 'react-i18next';
import { AUDIENCES, type Audience } from '@concert/contracts';
import { useFormats } from '@concert/web-ui';

/** Who is of the wider of two audiences and not of the narrower one. */
const between = (wider: Audience, narrower: Audience): readonly Audience[] =>
  AUDIENCES.slice(AUDIENCES.indexOf(wider), AUDIENCES.indexOf(narrower));

/** In words: who will lose a thread of a body by a change of its audience, or gain it. */
export function useWhoIsTouched(
  body: string,
  before: Audience,
  after: Audience,
): { lose: boolean; words: string } {
  const { t } = useTranslation('discussions');
  const formats = useFormats();
  const groups = (wider: Audience, narrower: Audience) =>
    between(wider, narrower).flatMap((audience) =>
      audience === 'OFFICERS' ? [] : [t(`relabel.group.${audience}`, { body })],
    );
  const [losing, gaining] = [groups(before, after), groups(after, before)];
  if (losing.length > 0) return { lose: true, words: t('relabel.lose', { who: formats.list(losing) }) };
  if (gaining.length > 0) return { lose: false, words: t('relabel.gain', { who: formats.list(gaining) }) };
  return { lose: false, words: t('relabel.nobody') };
}
