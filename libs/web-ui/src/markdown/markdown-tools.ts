export interface Selection {
  text: string;
  start: number;
  end: number;
}

export type MarkdownTool = 'bold' | 'italic' | 'link' | 'quote' | 'list' | 'numbers';

function wrap({ text, start, end }: Selection, before: string, after: string): Selection {
  const chosen = text.slice(start, end);
  return {
    text: text.slice(0, start) + before + chosen + after + text.slice(end),
    start: start + before.length,
    end: end + before.length,
  };
}

function prefixLines({ text, start, end }: Selection, prefix: (line: number) => string): Selection {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const chosen = text.slice(lineStart, end);
  const changed = chosen
    .split('\n')
    .map((line, index) => prefix(index) + line)
    .join('\n');
  return {
    text: text.slice(0, lineStart) + changed + text.slice(end),
    start: start + prefix(0).length,
    end: lineStart + changed.length,
  };
}

const tools: Record<MarkdownTool, (selection: Selection) => Selection> = {
  bold: (selection) => wrap(selection, '**', '**'),
  italic: (selection) => wrap(selection, '_', '_'),
  link: (selection) => wrap(selection, '[', '](https://)'),
  quote: (selection) => prefixLines(selection, () => '> '),
  list: (selection) => prefixLines(selection, () => '- '),
  numbers: (selection) => prefixLines(selection, (line) => `${line + 1}. `),
};

/** The text and the selection after a button of the editor was pressed. */
export const applyTool = (tool: MarkdownTool, selection: Selection): Selection => tools[tool](selection);
