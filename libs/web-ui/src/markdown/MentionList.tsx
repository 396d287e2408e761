import { useUi } from '../ui-context';
import classes from './MentionList.module.css';
import type { MentionOption } from './mention-tools';

interface MentionListProps {
  id: string;
  options: readonly MentionOption[];
  active: number;
  onChoose: (option: MentionOption) => void;
}

/** Brings the option that keys have reached into sight. */
const reached = (option: HTMLElement | null): void => option?.scrollIntoView({ block: 'nearest' });

export const optionId = (listId: string, index: number): string => `${listId}-${index}`;

/** Those whom the words behind an @ may mean. The field keeps the focus; keys choose in it. */
export function MentionList({ id, options, active, onChoose }: MentionListProps) {
  const { texts } = useUi();
  if (options.length === 0) return null;
  return (
    <ul id={id} role="listbox" aria-label={texts.markdown.mentions} className={classes.list}>
      {options.map((option, index) => (
        <li
          key={option.address}
          ref={index === active ? reached : undefined}
          id={optionId(id, index)}
          role="option"
          aria-selected={index === active}
          className={classes.option}
          // Before the field loses the focus, and with it the place of the cursor.
          onMouseDown={(event) => {
            event.preventDefault();
            onChoose(option);
          }}
        >
          <bdi className={classes.words}>{option.words}</bdi>
          <span className={classes.detail}>{option.detail}</span>
        </li>
      ))}
    </ul>
  );
}
