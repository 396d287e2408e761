/** What is needed of a tree of Markdown to find the lines in it. */
export interface WrittenTree {
  type: string;
  value?: string;
  children?: WrittenTree[];
}

/**
 * Markdown joins lines that nothing empty stands between; whoever writes a post means the break. The tree of a text is
 * given through here before anything is made of it, so that all that is made of it breaks alike.
 */
export function keepLineBreaks(tree: WrittenTree): void {
  if (!tree.children) return;
  tree.children = tree.children.flatMap((node) => {
    keepLineBreaks(node);
    return node.type === 'text' ? linesOf(node) : [node];
  });
}

function linesOf(node: WrittenTree): WrittenTree[] {
  const lines = (node.value ?? '').split(/\r\n|\r|\n/);
  if (lines.length === 1) return [node];
  return lines.flatMap((value, index) => [
    ...(index > 0 ? [{ type: 'break' }] : []),
    ...(value ? [{ type: 'text', value }] : []),
  ]);
}
