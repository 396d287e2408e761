import { Button, Group, Stack, Textarea } from '@mantine/core';
import { Suspense, lazy, useState, type FormEvent, type ReactNode } from 'react';
import { useUi } from '../ui-context';
import { useFocusBack } from './use-focus-back';

/** Brings what is drawn around dialogs, before there may be no network any more. */
export const loadDialogFrame = async () => ({ default: (await import('./DialogFrame')).DialogFrame });
const DialogFrame = lazy(loadDialogFrame);

interface DialogProps {
  title: string;
  opened: boolean;
  onClose: () => void;
  size?: 'md' | 'lg' | 'xl';
  children: ReactNode;
}

/** A modal dialog; focus goes in, stays in, and returns to where it was. What draws it comes when one is first opened. */
export function Dialog({ size = 'md', ...dialog }: DialogProps) {
  const [wanted, setWanted] = useState(dialog.opened);
  useFocusBack(dialog.opened);
  if (dialog.opened && !wanted) setWanted(true);
  if (!wanted) return null;
  return (
    <Suspense>
      <DialogFrame {...dialog} size={size} />
    </Suspense>
  );
}

interface FormDialogProps extends Omit<DialogProps, 'children'> {
  confirm: string;
  danger?: boolean;
  busy?: boolean;
  /** False while there is nothing yet that could be confirmed. */
  ready?: boolean;
  /** An error of the last try, drawn above the buttons. */
  problem?: ReactNode;
  onSubmit: () => void;
  children: ReactNode;
}

/** A dialog with fields, closed by the caller once what was entered has been accepted. */
export function FormDialog(props: FormDialogProps) {
  const {
    confirm,
    danger = false,
    busy = false,
    ready = true,
    problem,
    onSubmit,
    onClose,
    children,
    ...dialog
  } = props;
  const { texts } = useUi();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    // A dialog stands inside its page in React's tree: what is submitted here must not reach a form around it.
    event.stopPropagation();
    onSubmit();
  };
  return (
    <Dialog {...dialog} onClose={onClose}>
      <form onSubmit={submit}>
        <Stack gap="md">
          {children}
          {problem}
          <Group justify="flex-end" gap="sm">
            <Button variant="default" onClick={onClose}>
              {texts.cancel}
            </Button>
            <Button type="submit" color={danger ? 'red.9' : undefined} loading={busy} disabled={!ready}>
              {confirm}
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  );
}

interface ConfirmDialogProps extends Omit<FormDialogProps, 'onSubmit' | 'size'> {
  /** Asks for a reason: what is done with it, whether it may be left out. True when there is nothing to add. */
  reason?: boolean | { label?: string; description?: string; required: boolean; maxLength?: number };
  onConfirm: (reason: string) => void;
}

/** Says what will happen, and whether it can be undone, before it does. */
export function ConfirmDialog({ reason, onConfirm, children, ...dialog }: ConfirmDialogProps) {
  const { texts } = useUi();
  const [text, setText] = useState('');
  const asked = reason === true ? { required: true } : reason || null;
  return (
    <FormDialog {...dialog} onSubmit={() => onConfirm(text.trim())}>
      <div>{children}</div>
      {asked && (
        <Textarea
          label={asked.label ?? texts.reason}
          description={asked.description ?? texts.reasonHint}
          required={asked.required}
          maxLength={asked.maxLength}
          autosize
          minRows={3}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
          data-autofocus
        />
      )}
    </FormDialog>
  );
}
