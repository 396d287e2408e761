import type { ReactNode } from 'react';
import { FormDialog, announce } from '@concert/web-ui';
import { ProblemNotice } from '../../../apollo/ProblemNotice';
import type { Act } from '../../../apollo/use-act';

interface ActDialogProps<Data, Input> {
  title: string;
  confirm: string;
  danger?: boolean;
  size?: 'md' | 'lg' | 'xl';
  act: Act<Data, Input>;
  /** What is typed, as the server takes it. */
  input: Input;
  /** What is said once it has been done; the dialog is closed then. Refused, it stays with what was typed. */
  done: string;
  onDone?: (data: Data) => void;
  onClose: () => void;
  children: ReactNode;
}

/** One act on a record of the Compact, with the fields it needs. */
export function ActDialog<Data, Input>(props: ActDialogProps<Data, Input>) {
  const { act, input, done, onDone, onClose, ...dialog } = props;
  const submit = async () => {
    const data = await act.act(input);
    if (data === undefined) return;
    onDone?.(data);
    announce(done);
    onClose();
  };
  return (
    <FormDialog
      {...dialog}
      opened
      busy={act.busy}
      problem={<ProblemNotice problem={act.problem} />}
      onClose={onClose}
      onSubmit={() => void submit()}
    />
  );
}
