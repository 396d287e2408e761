import { VisuallyHidden } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { CAPACITIES, type Capacity } from '@concert/contracts';
import type { SeatMatrix } from '../hooks/useSeatMatrix';
import { BodyLink, EntityLink } from './links';
import classes from './SeatPicture.module.css';

/** Every cell says its capacity by shade and by letter; a screen reader hears the word. */
export function SeatPicture({ matrix }: { matrix: SeatMatrix }) {
  const { t } = useTranslation('governance');
  const { bodies, rows } = matrix;
  return (
    <figure className={classes.figure}>
      <Legend />
      <div className={classes.frame} tabIndex={0} role="region" aria-label={t('matrix.title')}>
        <table className={classes.matrix}>
          <caption>
            <VisuallyHidden>{t('matrix.caption')}</VisuallyHidden>
          </caption>
          <thead>
            <tr>
              <th scope="col">{t('entity.one')}</th>
              {bodies.map((body) => (
                <th key={body.id} scope="col">
                  <BodyLink body={body} short />
                </th>
              ))}
              <th scope="col">{t('matrix.seats')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ entity, cells, seats }) => (
              <tr key={entity.id}>
                <th scope="row">
                  <EntityLink entity={entity} />
                </th>
                {cells.map((capacities, column) => (
                  <td key={bodies[column]?.id}>
                    {capacities.map((capacity) => (
                      <Mark key={capacity} capacity={capacity} />
                    ))}
                  </td>
                ))}
                <td className={classes.total}>{seats}</td>
              </tr>
            ))}
          </tbody>
          <Totals matrix={matrix} />
        </table>
      </div>
    </figure>
  );
}

function Totals({ matrix }: { matrix: SeatMatrix }) {
  const { t } = useTranslation('governance');
  const inBody = (column: number) =>
    matrix.rows.filter(({ cells }) => (cells[column]?.length ?? 0) > 0).length;
  return (
    <tfoot>
      <tr>
        <th scope="row">{t('matrix.entities')}</th>
        {matrix.bodies.map((body, column) => (
          <td key={body.id} className={classes.total}>
            {inBody(column)}
          </td>
        ))}
        <td />
      </tr>
    </tfoot>
  );
}

function Mark({ capacity }: { capacity: Capacity }) {
  const { t } = useTranslation(['governance', 'ui']);
  return (
    <span className={classes.mark} data-capacity={capacity} title={t(`ui:capacity.${capacity}`)}>
      <span aria-hidden>{t(`matrix.letter.${capacity}`)}</span>
      <VisuallyHidden>{t(`ui:capacity.${capacity}`)}</VisuallyHidden>
    </span>
  );
}

function Legend() {
  const { t } = useTranslation(['governance', 'ui']);
  return (
    <figcaption className={classes.legend}>
      {CAPACITIES.map((capacity) => (
        <span key={capacity}>
          <span className={classes.mark} data-capacity={capacity} aria-hidden>
            {t(`matrix.letter.${capacity}`)}
          </span>{' '}
          {t(`ui:capacity.${capacity}`)}
        </span>
      ))}
    </figcaption>
  );
}
