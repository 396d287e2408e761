import { useState, type ClipboardEvent, type DragEvent, type ReactNode } from 'react';
import classes from './AttachedFiles.module.css';

interface FileDropProps {
  onFiles: (files: readonly File[]) => void;
  children: ReactNode;
}

/** Takes files that are dragged onto what stands in it, or pasted into it. */
export function FileDrop({ onFiles, children }: FileDropProps) {
  const [over, setOver] = useState(false);
  const take = (files: FileList) => files.length > 0 && onFiles([...files]);
  const drag = (event: DragEvent, on: boolean) => {
    if (!event.dataTransfer.types.includes('Files')) return;
    event.preventDefault();
    setOver(on);
  };
  const drop = (event: DragEvent) => {
    drag(event, false);
    take(event.dataTransfer.files);
  };
  const paste = (event: ClipboardEvent) => {
    const { files, types } = event.clipboardData;
    // Office programs put a picture of the text beside the text: it is the text that is meant.
    if (files.length === 0 || types.includes('text/plain')) return;
    event.preventDefault();
    take(files);
  };
  return (
    <div
      className={classes.drop}
      data-over={over || undefined}
      onDragOver={(event) => drag(event, true)}
      onDragLeave={(event) => drag(event, false)}
      onDrop={drop}
      onPaste={paste}
    >
      {children}
    </div>
  );
}
