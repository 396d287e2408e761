import type { ReactNode } from 'react';
import Markdown, { type Components } from 'react-markdown';
import remarkGfm from 'remark-gfm';
import { mentionAt } from '@concert/contracts';
import { useUi } from '../ui-context';
import classes from './Markdown.module.css';

/** The heading under which most texts stand is an `h2`; theirs begin one below it, however they were written. */
const FIRST_LEVEL = 3;
const HEADING_TAGS = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'] as const;

function headings(text: string): Components {
  const depths = [...text.matchAll(/^(#{1,6})\s/gm)].map(([, signs]) => signs?.length ?? 1);
  const first = Math.min(...depths, 6);
  const tagFor = (depth: number) =>
    HEADING_TAGS[Math.min(Math.max(FIRST_LEVEL + depth - first, FIRST_LEVEL), 6) - 1];
  return { h1: tagFor(1), h2: tagFor(2), h3: tagFor(3), h4: tagFor(4), h5: tagFor(5), h6: tagFor(6) };
}

/** Pictures from elsewhere would tell others who reads, so they are links. */
const links: Components = {
  a: ({ href, children }) => <WrittenLink href={href}>{children}</WrittenLink>,
  img: ({ src, alt }) => (
    <a href={typeof src === 'string' ? src : undefined} target="_blank" rel="noopener noreferrer nofollow">
      {alt || src}
    </a>
  ),
};

/** What leads to a page of this application stays in this window; everything else opens another one. */
function WrittenLink({ href, children }: { href: string | undefined; children: ReactNode }) {
  const { InnerLink } = useUi();
  if (href && /^\/(?!\/)/.test(href))
    return (
      <InnerLink to={href} className={mentionAt(href) ? classes.mention : undefined}>
        {children}
      </InnerLink>
    );
  return (
    <a href={href} target="_blank" rel="noopener noreferrer nofollow">
      {children}
    </a>
  );
}

const plugins = [remarkGfm];

export interface MarkdownProps {
  text: string;
  language?: string | null | undefined;
}

/** Markdown as people wrote it. HTML in it is shown as text and never run. */
export function RenderedMarkdown({ text, language }: MarkdownProps) {
  return (
    <div className={classes.view} dir="auto" lang={language ?? undefined}>
      <Markdown remarkPlugins={plugins} components={{ ...links, ...headings(text) }}>
        {text}
      </Markdown>
    </div>
  );
}
