import { Button, Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { LIMITS } from '@concert/contracts';
import { announce, isTooLong } from '@concert/web-ui';
import { ProblemNotice } from '../../../apollo/ProblemNotice';
import { useSeenVersion } from '../../../apollo/use-seen-version';
import { DraftNotice } from '../../../drafts/DraftNotice';
import { useDraft } from '../../../drafts/useDraft';
import { postAnchor } from '../paths';
import { useAttaching } from '../hooks/useAttaching';
import { useFilesDraft } from '../hooks/useFilesDraft';
import type { Hearing } from '../hooks/useMentions';
import { useEditPost, type Post } from '../hooks/useThread';
import { WritingField } from './WritingField';

/** Whoever asked to change a post wants to type. */
function begin(editor: HTMLElement | null): void {
  const field = editor?.querySelector('textarea');
  field?.focus();
  field?.setSelectionRange(field.value.length, field.value.length);
}

interface EditPostProps {
  post: Post;
  hearing: Hearing;
  onClose: () => void;
}

/** Changes what one's own post says, in its place; what it said before stays to be seen. */
export function EditPost({ post, hearing, onClose }: EditPostProps) {
  const { t } = useTranslation(['discussions', 'ui']);
  const { act, busy, problem } = useEditPost();
  const { value, setValue, restored, outdated, clear } = useDraft(`post.${post.id}`, post.text, post.version);
  const { version, look } = useSeenVersion(post.version);
  const draft = useFilesDraft(`post.${post.id}.files`, post.attachments);
  const attaching = useAttaching(draft.files, draft.change);
  const { held } = attaching;
  const ready = value.trim() !== '' && !isTooLong(value, LIMITS.post) && held === null;
  const discard = () => {
    clear();
    draft.clear();
  };
  const close = () => {
    discard();
    onClose();
    document.getElementById(postAnchor(post.seq))?.focus({ preventScroll: true });
  };
  const save = async () => {
    const attachments = draft.files.map(({ id }) => id);
    if (!(await act({ id: post.id, text: value, attachments, version }))) return look();
    announce(t('edit.done'));
    close();
  };
  return (
    <div ref={begin}>
      <DraftNotice restored={restored || draft.restored} outdated={outdated} onDiscard={discard} />
      <WritingField
        label={t('edit.text')}
        description={t('edit.hint')}
        hearing={hearing}
        text={value}
        onText={setValue}
        onSubmit={() => ready && void save()}
        attaching={attaching}
        given={post.attachments}
      />
      <ProblemNotice problem={problem} />
      <Group gap="sm" mt="xs">
        <Button size="xs" loading={busy} disabled={!ready} onClick={() => void save()}>
          {t(held ?? 'ui:save')}
        </Button>
        <Button size="xs" variant="default" onClick={close}>
          {t('ui:cancel')}
        </Button>
      </Group>
    </div>
  );
}
