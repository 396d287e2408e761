import { Button, Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { LIMITS } from '@concert/contracts';
import { announce, isTooLong, MarkdownEditor } from '@concert/web-ui';
import { ProblemNotice } from '../../../apollo/ProblemNotice';
import { DraftNotice } from '../../../drafts/DraftNotice';
import { useDraft } from '../../../drafts/useDraft';
import { postAnchor } from '../paths';
import { useFindMentions, type Hearing } from '../hooks/useMentions';
import { useEditPost, type Post } from '../hooks/useThread';
import { WhoIsCalled } from './WhoIsCalled';

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
  const findMentions = useFindMentions(hearing);
  const ready = value.trim() !== '' && !isTooLong(value, LIMITS.post);
  const close = () => {
    clear();
    onClose();
    document.getElementById(postAnchor(post.seq))?.focus({ preventScroll: true });
  };
  const save = async () => {
    if (!(await act({ id: post.id, text: value, version: post.version }))) return;
    announce(t('edit.done'));
    close();
  };
  return (
    <div ref={begin}>
      <DraftNotice restored={restored} outdated={outdated} onDiscard={clear} />
      <MarkdownEditor
        label={t('edit.text')}
        description={t('edit.hint')}
        value={value}
        onChange={setValue}
        onSubmit={() => ready && void save()}
        maxLength={LIMITS.post}
        findMentions={findMentions}
      />
      <WhoIsCalled hearing={hearing} text={value} />
      <ProblemNotice problem={problem} />
      <Group gap="sm" mt="xs">
        <Button size="xs" loading={busy} disabled={!ready} onClick={() => void save()}>
          {t('ui:save')}
        </Button>
        <Button size="xs" variant="default" onClick={close}>
          {t('ui:cancel')}
        </Button>
      </Group>
    </div>
  );
}
