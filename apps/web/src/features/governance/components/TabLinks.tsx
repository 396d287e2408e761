import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { NavLink } from 'react-router';
import type { Tab } from '../../../assembly/feature';
import classes from './TabLinks.module.css';

interface TabLinksProps {
  label: string;
  base: string;
  tabs: readonly Tab[];
  /** The body whose tabs these are, for what stands beside their names. */
  bodyId?: string;
}

/** Links to the parts of one page, in the order the features ask for. Each part has its own address. */
export function TabLinks({ label, base, tabs, bodyId }: TabLinksProps) {
  const { t } = useTranslation('app');
  return (
    <nav aria-label={label} className={classes.tabs} data-keeps-focus>
      <ul>
        {[...tabs]
          .sort((one, other) => one.order - other.order)
          .map((tab) => (
            <li key={tab.path}>
              <NavLink
                to={tab.path ? `${base}/${tab.path}` : base}
                end={tab.path === ''}
                className={classes.tab}
              >
                {t(tab.label)}
                {tab.Mark && bodyId && (
                  <Suspense>
                    {' '}
                    <tab.Mark bodyId={bodyId} />
                  </Suspense>
                )}
              </NavLink>
            </li>
          ))}
      </ul>
    </nav>
  );
}
