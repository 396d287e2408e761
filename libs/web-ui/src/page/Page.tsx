import { Title } from '@mantine/core';
import { useId, type ReactNode } from 'react';
import classes from './Page.module.css';

interface PageHeaderProps {
  title: ReactNode;
  /** What the browser's tab and history say; without markup. */
  documentTitle: string;
  /** One line above the title: where this stands. */
  above?: ReactNode;
  /** One line below it: state, dates, labels. */
  below?: ReactNode;
  actions?: ReactNode;
}

/** The one `h1` of a page. */
export function PageHeader({ title, documentTitle, above, below, actions }: PageHeaderProps) {
  return (
    <header className={classes.header}>
      <title>{`${documentTitle} · Concert`}</title>
      <div className={classes.heading}>
        {above && <div className={classes.above}>{above}</div>}
        <Title order={1} className={classes.title}>
          {title}
        </Title>
        {below && <div className={classes.below}>{below}</div>}
      </div>
      {actions && <div className={classes.actions}>{actions}</div>}
    </header>
  );
}

interface SectionProps {
  title: ReactNode;
  /** How many things stand in it. */
  count?: number | string;
  /** One sentence under the heading: what is here, in what order. */
  hint?: ReactNode;
  actions?: ReactNode;
  /** 3 inside another section. */
  order?: 2 | 3;
  id?: string;
  children: ReactNode;
}

export function Section({ title, count, hint, actions, order = 2, id, children }: SectionProps) {
  const made = useId();
  const headingId = `${id ?? made}-heading`;
  return (
    <section className={classes.section} aria-labelledby={headingId} id={id}>
      <div className={classes.sectionHeader}>
        <Title order={order} id={headingId} className={order === 2 ? classes.sectionTitle : classes.subTitle}>
          {title}
          {count !== undefined && <span className={classes.count}>{count}</span>}
        </Title>
        {actions && <div className={classes.actions}>{actions}</div>}
      </div>
      {hint && <p className={classes.hint}>{hint}</p>}
      {children}
    </section>
  );
}

/** One column of content and, where there is room, one of context beside it. */
export function Columns({ children, context }: { children: ReactNode; context?: ReactNode }) {
  if (!context) return <div className={classes.content}>{children}</div>;
  return (
    <div className={classes.columns}>
      <div className={classes.content}>{children}</div>
      <aside className={classes.context}>{context}</aside>
    </div>
  );
}

/** Controls that narrow the list below them, in one row that wraps. */
export function FilterBar({ label, children }: { label: string; children: ReactNode }) {
  return (
    <search className={classes.filters} aria-label={label}>
      {children}
    </search>
  );
}
