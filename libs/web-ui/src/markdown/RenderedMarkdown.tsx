import Markdown, { type Components } from 'react-markdown';
import remarkGfm from 'remark-gfm';
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
  a: ({ href, children }) => (
    <a href={href} target="_blank" rel="noopener noreferrer nofollow">
      {children}
    </a>
  ),
  img: ({ src, alt }) => (
    <a href={typeof src === 'string' ? src : undefined} target="_blank" rel="noopener noreferrer nofollow">
      {alt || src}
    </a>
  ),
};

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
