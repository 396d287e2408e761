import Markdown, { type Components } from 'react-markdown';
import remarkGfm from 'remark-gfm';
import classes from './Markdown.module.css';

/** Headings of a text stand below the headings of the page that shows it; pictures from elsewhere would tell others who reads. */
const components: Components = {
  h1: 'h4',
  h2: 'h5',
  h3: 'h6',
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
      <Markdown remarkPlugins={plugins} components={components}>
        {text}
      </Markdown>
    </div>
  );
}
