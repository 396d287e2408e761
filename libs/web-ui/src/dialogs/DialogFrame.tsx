import { Modal } from '@mantine/core';
import type { ReactNode } from 'react';
import { useUi } from '../ui-context';
import classes from './DialogFrame.module.css';

interface DialogFrameProps {
  title: string;
  opened: boolean;
  onClose: () => void;
  size: 'md' | 'lg' | 'xl';
  children: ReactNode;
}

export function DialogFrame({ title, opened, onClose, size, children }: DialogFrameProps) {
  const { texts } = useUi();
  return (
    <Modal
      title={title}
      opened={opened}
      onClose={onClose}
      size={size}
      classNames={{ title: classes.title }}
      // A dialog's header is not the banner of the page, for which it would pass.
      attributes={{ header: { role: 'presentation' } }}
      closeButtonProps={{ 'aria-label': texts.close }}
      // A click beside a form is more often a slip than a wish to lose it.
      closeOnClickOutside={false}
    >
      {children}
    </Modal>
  );
}
