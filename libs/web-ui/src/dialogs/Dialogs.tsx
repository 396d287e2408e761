import { Button, Group, Modal, Stack, Textarea } from '@mantine/core';
import { useState, type FormEvent, type ReactNode } from 'react';
import { useUi } from '../ui-context';

interface DialogProps {
  title: string;
  opened: boolean;
  onClose: () => void;
  size?: 'md' | 'lg' | 'xl';
  children: ReactNode;
}

/** A modal dialog; focus goes in, stays in, and returns to where it was. */
export function Dialog({ title, opened, onClose, size = 'md', children }: DialogProps) {
  const { texts } = useUi();
  return (
    <Modal
      title={title}
      opened={opened}
      onClose={onClose}
      size={size}
      closeButtonProps={{ 'aria-label': texts.close }}
      closeOnClickOutside={false}
    >
      {children}
    </Modal>
  );
}

interface ConfirmDialogProps {
  title: string;
  /** What will happen, and whether it can be undone. */
  children: ReactNode;
  opened: boolean;
  confirm: string;
  danger?: boolean;
  /** Asks for a reason: what will be done with it, or true for nothing to add. */
  reason?: boolean | { label?: string; description?: string; required: boolean; maxLength?: number };
  busy?: boolean;
  /** An error of the last try, drawn above the buttons. */
  problem?: ReactNode;
  onConfirm: (reason: string) => void;
  onClose: () => void;
}

export function ConfirmDialog(props: ConfirmDialogProps) {
  const {
    title,
    children,
    opened,
    confirm,
    danger = false,
    reason,
    busy = false,
    problem,
    onConfirm,
    onClose,
  } = props;
  const { texts } = useUi();
  const [text, setText] = useState('');
  const [missing, setMissing] = useState(false);
  const asked = reason === true ? { required: true } : reason || null;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (asked?.required && !text.trim()) return setMissing(true);
    onConfirm(text.trim());
  };
  return (
    <Dialog title={title} opened={opened} onClose={onClose}>
      <form onSubmit={submit} noValidate>
        <Stack gap="md">
          <div>{children}</div>
          {asked && (
            <Textarea
              label={asked.label ?? texts.reason}
              description={asked.description}
              required={asked.required}
              maxLength={asked.maxLength}
              autosize
              minRows={3}
              value={text}
              error={missing && !text.trim() ? texts.reasonMissing : null}
              onChange={(event) => setText(event.currentTarget.value)}
              data-autofocus
            />
          )}
          {problem}
          <Group justify="flex-end" gap="sm">
            <Button variant="default" onClick={onClose}>
              {texts.cancel}
            </Button>
            <Button type="submit" color={danger ? 'red' : undefined} loading={busy}>
              {confirm}
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  );
}
