import { Button, Input, SegmentedControl, Textarea } from '@mantine/core';
import { useId, useRef, useState } from 'react';
import { useUi } from '../ui-context';
import classes from './Markdown.module.css';
import { MarkdownView } from './MarkdownView';
import { MentionList, optionId } from './MentionList';
import { applyTool, type MarkdownTool, type Selection } from './markdown-tools';
import { withMention } from './mention-tools';
import { isTooLong, lengthOf } from './text-length';
import type { PictureSource } from './Picture';
import { useMentions, type FindMentions } from './use-mentions';

const order: readonly MarkdownTool[] = ['bold', 'italic', 'link', 'quote', 'list', 'numbers'];

interface MarkdownEditorProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
  /** Ctrl or ⌘ with Enter. */
  onSubmit?: (() => void) | undefined;
  description?: string | undefined;
  error?: string | null | undefined;
  placeholder?: string | undefined;
  required?: boolean;
  /** More than that can be typed and pasted, because what is cut off is lost; it is said, and the caller does not send it. */
  maxLength?: number | undefined;
  minRows?: number;
  /** Lets people be called by an @; without it there is no list. */
  findMentions?: FindMentions | undefined;
  /** Pictures that go with the text, for the preview. */
  pictures?: readonly PictureSource[] | undefined;
}

/** A plain text field that helps with Markdown and shows what will come of it. */
export function MarkdownEditor(props: MarkdownEditorProps) {
  const {
    label,
    value,
    onChange,
    onSubmit,
    description,
    error,
    placeholder,
    required,
    maxLength,
    minRows = 4,
    findMentions,
    pictures,
  } = props;
  const { texts } = useUi();
  const [side, setSide] = useState<'write' | 'preview'>('write');
  const field = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  const tooLong =
    maxLength !== undefined && isTooLong(value, maxLength)
      ? texts.markdown.tooLong(lengthOf(value), maxLength)
      : null;
  const change = (changed: (now: Selection) => Selection) => {
    const area = field.current;
    if (!area) return;
    const after = changed({ text: value, start: area.selectionStart, end: area.selectionEnd });
    onChange(after.text);
    requestAnimationFrame(() => {
      area.focus();
      area.setSelectionRange(after.start, after.end);
    });
  };
  const use = (tool: MarkdownTool) => change((now) => applyTool(tool, now));
  const mentions = useMentions(value, findMentions, (start, option) =>
    change((now) => withMention(now, start, option)),
  );
  const listId = `${id}-mentions`;
  const listed = mentions.options.length > 0;
  return (
    <div className={classes.editor}>
      <div className={classes.editorHeader}>
        <Input.Label htmlFor={id} required={required ?? false}>
          {label}
        </Input.Label>
        <SegmentedControl
          size="xs"
          aria-label={label}
          value={side}
          onChange={(next) => setSide(next === 'preview' ? 'preview' : 'write')}
          data={[
            { value: 'write', label: texts.markdown.write },
            { value: 'preview', label: texts.markdown.preview },
          ]}
        />
      </div>
      {side === 'write' ? (
        <>
          <div className={classes.tools}>
            {order.map((tool) => (
              <Button key={tool} size="compact-xs" variant="default" onClick={() => use(tool)}>
                {texts.markdown.tools[tool]}
              </Button>
            ))}
          </div>
          <Textarea
            id={id}
            ref={field}
            dir="auto"
            autosize
            minRows={minRows}
            maxRows={16}
            value={value}
            placeholder={placeholder}
            required={required ?? false}
            error={tooLong ?? error}
            description={description ?? texts.markdown.hint}
            inputWrapperOrder={['label', 'input', 'error', 'description']}
            aria-autocomplete={findMentions ? 'list' : undefined}
            aria-controls={listed ? listId : undefined}
            aria-activedescendant={listed ? optionId(listId, mentions.active) : undefined}
            onChange={(event) => onChange(event.currentTarget.value)}
            onSelect={(event) => mentions.look(event.currentTarget.selectionEnd)}
            onBlur={() => mentions.look(null)}
            onKeyDown={(event) => {
              if (mentions.onKey(event)) return;
              if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) onSubmit?.();
            }}
          />
          <MentionList
            id={listId}
            options={mentions.options}
            active={mentions.active}
            onChoose={mentions.choose}
          />
        </>
      ) : (
        <div className={classes.preview}>
          {value.trim() ? (
            <MarkdownView text={value} pictures={pictures} />
          ) : (
            <span>{texts.markdown.empty}</span>
          )}
        </div>
      )}
    </div>
  );
}
