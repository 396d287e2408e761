import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { NavLink } from 'react-router';
import { useFeatures } from '../../assembly/FeaturesContext';
import { useViewer } from '../../features/identity/public';
import { bodyPath } from '../../features/governance/public';
import { useTranslated } from '../../locales/translated';
import classes from './Rail.module.css';

/** The places of the application, and the bodies one has a seat in. */
export function Rail() {
  const { t } = useTranslation('app');
  const translated = useTranslated();
  const viewer = useViewer();
  const features = useFeatures();
  const marks = features.flatMap((feature) => feature.bodyMarks ?? []);
  const places = features
    .flatMap((feature) => feature.places ?? [])
    .filter((place) => viewer.secretariat || !place.secretariatOnly)
    .sort((one, other) => one.order - other.order);
  return (
    <nav aria-label={t('rail.label')} className={classes.rail}>
      <ul>
        {places.map(({ path, label }) => (
          <li key={path}>
            <NavLink to={path} end={path === '/'} className={classes.link}>
              {t(label)}
            </NavLink>
          </li>
        ))}
      </ul>
      {viewer.standings.length > 0 && (
        <>
          <h2 className={classes.heading}>{t('rail.mine')}</h2>
          <ul>
            {viewer.standings.map(({ body }) => (
              <li key={body.id}>
                <NavLink to={bodyPath(body.code)} className={classes.link} title={translated(body.name)}>
                  <span className={classes.code}>{body.code}</span>{' '}
                  <span className={classes.name}>{translated(body.name)}</span>
                  <Suspense>
                    {marks.map((Mark, index) => (
                      <Mark key={index} bodyId={body.id} />
                    ))}
                  </Suspense>
                </NavLink>
              </li>
            ))}
          </ul>
        </>
      )}
    </nav>
  );
}
