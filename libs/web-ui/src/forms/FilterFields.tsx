import { useId, type ReactNode } from 'react';
import classes from './FilterFields.module.css';

interface FilterFieldProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
}

/** The browser's own fields: light enough for any page, known to every keyboard and screen reader. */
function Field({ label, id, children }: { label: string; id: string; children: ReactNode }) {
  return (
    <div className={classes.field}>
      <label htmlFor={id}>{label}</label>
      {children}
    </div>
  );
}

export function FilterText({ label, value, onChange }: FilterFieldProps) {
  const id = useId();
  return (
    <Field label={label} id={id}>
      <input
        id={id}
        type="search"
        className={classes.input}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
    </Field>
  );
}

interface FilterDayProps extends FilterFieldProps {
  min?: string | null;
}

/** A day as `YYYY-MM-DD`; empty while it is not complete. */
export function FilterDay({ label, value, onChange, min }: FilterDayProps) {
  const id = useId();
  return (
    <Field label={label} id={id}>
      <input
        id={id}
        type="date"
        className={classes.input}
        value={value}
        min={min ?? undefined}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
    </Field>
  );
}

interface FilterChoiceProps<Value extends string> {
  label: string;
  value: Value;
  choices: readonly { value: Value; label: string }[];
  onChange: (value: Value) => void;
}

export function FilterChoice<Value extends string>(props: FilterChoiceProps<Value>) {
  const { label, value, choices, onChange } = props;
  const id = useId();
  const choose = (wished: string) => {
    const chosen = choices.find((choice) => choice.value === wished);
    if (chosen) onChange(chosen.value);
  };
  return (
    <Field label={label} id={id}>
      <select
        id={id}
        className={classes.input}
        value={value}
        onChange={(event) => choose(event.currentTarget.value)}
      >
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    </Field>
  );
}
