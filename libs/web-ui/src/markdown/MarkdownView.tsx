import { Suspense, lazy, memo } from 'react';
import type { MarkdownProps } from './RenderedMarkdown';

let Ready: typeof import('./RenderedMarkdown').RenderedMarkdown | null = null;

/** Brings what draws Markdown; a page that is nothing but texts waits for it, so that they do not move once they are there. */
export async function loadMarkdown(): Promise<{ default: NonNullable<typeof Ready> }> {
  const { RenderedMarkdown } = await import('./RenderedMarkdown');
  Ready = RenderedMarkdown;
  return { default: RenderedMarkdown };
}

const RenderedMarkdown = lazy(loadMarkdown);

/**
 * Markdown as people wrote it; its reader is heavy and comes when there is something to read, the plain text before it.
 * Read anew only when the text changes: a page may have hundreds of them and be drawn at every keystroke.
 */
export const MarkdownView = memo(function MarkdownView(props: MarkdownProps) {
  if (Ready) return <Ready {...props} />;
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
});
