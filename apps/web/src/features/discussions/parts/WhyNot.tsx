import { useTranslation } from 'react-i18next';
import { useViewer } from '../../identity/public';
import type { Thread } from '../hooks/useThread';
import classes from './WhyNot.module.css';

/** In place of the field to answer in: why there is none. */
export function WhyNot({ thread: { body, closed, merged } }: { thread: Thread }) {
  const { t } = useTranslation('discussions');
  const { standings, secretariat } = useViewer();
  const here = standings.find((standing) => standing.body.id === body.id);
  const observes = here?.capacities.every((capacity) => capacity === 'OBSERVER');
  const why = merged
    ? 'merged'
    : closed
      ? 'closed'
      : !here && !secretariat
        ? 'noSeat'
        : observes
          ? 'observer'
          : 'readOnly';
  return <p className={classes.why}>{t(`thread.${why}`, { body: body.code })}</p>;
}
