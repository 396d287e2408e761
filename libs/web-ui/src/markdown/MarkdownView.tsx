import { Suspense, lazy } from 'react';
import type { MarkdownProps } from './RenderedMarkdown';

const RenderedMarkdown = lazy(async () => ({
  default: (await import('./RenderedMarkdown')).RenderedMarkdown,
}));

/** Markdown as people wrote it; its reader is heavy and comes when there is something to read, the plain text before it. */
export function MarkdownView(props: MarkdownProps) {
  const plain = (
    <div dir="auto" lang={props.language ?? undefined} style={{ whiteSpace: 'pre-line' }}>
      {props.text}
    </div>
  );
  return (
    <Suspense fallback={plain}>
      <RenderedMarkdown {...props} />
    </Suspense>
  );
}
