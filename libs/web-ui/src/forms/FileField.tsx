import { Button } from '@mantine/core';
import { useId, useRef, useState, type DragEvent, type ReactNode } from 'react';
import classes from './FileField.module.css';

interface FileFieldProps {
  /** Left out where the dialog asks for nothing but the file. */
  label?: string;
  /** What to do, what is on its way, or what has arrived. */
  children: ReactNode;
  /** On the button; null while no other file can be taken. */
  choose: string | null;
  hint: string;
  /** Kinds of files the browser offers, as its `accept`. */
  accept?: string;
  error?: string | undefined;
  autoFocus?: boolean;
  onFile: (file: File) => void;
}

/** Takes one file, by dragging it here or by choosing it. */
export function FileField(props: FileFieldProps) {
  const { label, children, choose, hint, accept, error, autoFocus = false, onFile } = props;
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const errorId = useId();
  const take = (file: File | undefined) => file && onFile(file);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    take(event.dataTransfer.files[0]);
  };
  return (
    <fieldset className={classes.field} aria-describedby={error ? errorId : undefined}>
      {label && <legend className={classes.legend}>{label}</legend>}
      <div
        className={classes.zone}
        data-over={over || undefined}
        data-faulty={error ? true : undefined}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        {children}
        {choose && (
          <Button
            size="xs"
            variant="default"
            onClick={() => input.current?.click()}
            data-autofocus={autoFocus || undefined}
          >
            {choose}
          </Button>
        )}
        <span className={classes.hint}>{hint}</span>
        <input
          ref={input}
          type="file"
          hidden
          accept={accept}
          onChange={(event) => {
            take(event.currentTarget.files?.[0]);
            // The same file can be chosen again, after it failed or was mended.
            event.currentTarget.value = '';
          }}
        />
      </div>
      {error && (
        <div id={errorId} className={classes.fault} role="alert">
          {error}
        </div>
      )}
    </fieldset>
  );
}
