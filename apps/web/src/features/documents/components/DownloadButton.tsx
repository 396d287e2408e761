import { Button, VisuallyHidden } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormats } from '@concert/web-ui';

interface DownloadButtonProps {
  file: { fileName: string; size: number; url: string };
  /** Names the paper for those who hear the button without its row. */
  of: string;
  prominent?: boolean;
}

/** Saves a revision; its kind and size stand on the button, for whoever pays for the connection. */
export function DownloadButton({ file, of, prominent = false }: DownloadButtonProps) {
  const { t } = useTranslation('documents');
  const { bytes } = useFormats();
  const ending = /\.([A-Za-z0-9]{1,5})$/.exec(file.fileName)?.[1]?.toUpperCase();
  const size = bytes(file.size);
  return (
    <Button
      component="a"
      href={file.url}
      download={file.fileName}
      size={prominent ? 'sm' : 'compact-sm'}
      variant={prominent ? 'filled' : 'default'}
      fw={prominent ? undefined : 500}
    >
      {/* One element: between several the button would swallow the spaces. */}
      <span>
        {prominent ? (
          <>{t('download.long')} · </>
        ) : (
          <VisuallyHidden>{t('download.of', { name: of })}</VisuallyHidden>
        )}
        {ending && (
          <>
            <bdi>{ending}</bdi> ·{' '}
          </>
        )}
        <bdi>{size}</bdi>
      </span>
    </Button>
  );
}
