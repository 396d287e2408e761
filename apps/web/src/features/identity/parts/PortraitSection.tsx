import { Button, FileButton, Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Portrait, Section, announce } from '@concert/web-ui';
import { ProblemNotice } from '../../../apollo/ProblemNotice';
import { usePortrait } from '../hooks/usePortrait';
import { useViewer } from '../hooks/viewer-context';

/** One's picture, which nobody has to have. */
export function PortraitSection() {
  const { t } = useTranslation('identity');
  const { name, portraitUrl } = useViewer().person;
  const { busy, problem, send, remove } = usePortrait();
  const change = async (file: File | null) => {
    if (file && (await send(file))) announce(t('portrait.changed'));
  };
  const takeAway = async () => {
    if (await remove()) announce(t('portrait.removed'));
  };
  return (
    <Section title={t('portrait.title')} hint={t('portrait.hint')}>
      <ProblemNotice problem={problem} />
      <Group gap="md">
        <Portrait name={name} url={portraitUrl} size={96} />
        <FileButton accept="image/jpeg,image/png,image/webp" onChange={(file) => void change(file)}>
          {(props) => (
            <Button {...props} variant="default" loading={busy}>
              {t('portrait.choose')}
            </Button>
          )}
        </FileButton>
        {portraitUrl && (
          <Button variant="subtle" disabled={busy} onClick={() => void takeAway()}>
            {t('portrait.remove')}
          </Button>
        )}
      </Group>
    </Section>
  );
}
