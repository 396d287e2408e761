import { useMemo, type ReactNode } from 'react';
import Markdown, { defaultUrlTransform, type Components } from 'react-markdown';
import remarkGfm from 'remark-gfm';
import { keepLineBreaks, mentionAt } from '@concert/contracts';
import { useUi } from '../ui-context';
import classes from './Markdown.module.css';
import { Picture, type PictureSource } from './Picture';

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

const ATTACHED = /^attachment:([0-9a-f-]{36})$/;

/** A picture that came with the text is named by its id; nothing else may be named so. */
const addressOf = (url: string, key: string): string =>
  key === 'src' && ATTACHED.test(url) ? url : defaultUrlTransform(url);

/** Pictures from elsewhere would tell others who reads, so they are links; those that came with the text are shown. */
const links = (pictures: readonly PictureSource[]): Components => ({
  a: ({ href, children }) => <WrittenLink href={href}>{children}</WrittenLink>,
  img: ({ src, alt = '' }) => {
    const address = typeof src === 'string' ? src : '';
    const [, id] = ATTACHED.exec(address) ?? [];
    if (!id)
      return (
        <a href={address || undefined} target="_blank" rel="noopener noreferrer nofollow">
          {alt || address}
        </a>
      );
    const picture = pictures.find((one) => one.id === id);
    if (!picture) return <em>{alt}</em>;
    return (
      <a href={picture.url} target="_blank" rel="noopener" className={classes.picture}>
        <Picture picture={picture} alt={alt} />
      </a>
    );
  },
});

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

const plugins = [remarkGfm, () => keepLineBreaks];

export interface MarkdownProps {
  text: string;
  language?: string | null | undefined;
  /** Those that came with it; the same list as long as they are the same. */
  pictures?: readonly PictureSource[] | undefined;
}

const none: readonly PictureSource[] = [];

/** Markdown as people wrote it. HTML in it is shown as text and never run. */
export function RenderedMarkdown({ text, language, pictures = none }: MarkdownProps) {
  const components = useMemo(() => ({ ...links(pictures), ...headings(text) }), [pictures, text]);
  return (
    <div className={classes.view} dir="auto" lang={language ?? undefined}>
      <Markdown remarkPlugins={plugins} components={components} urlTransform={addressOf}>
        {text}
      </Markdown>
    </div>
  );
}
