import type { ReactNode } from 'react';
import { LIMITS } from '@concert/contracts';
import { MarkdownEditor } from '@concert/web-ui';
import { withoutPicture, withPicture } from '../attached-files';
import { useViewer } from '../../identity/public';
import { AttachedFiles } from '../components/AttachedFiles';
import { FileDrop } from '../components/FileDrop';
import type { Attaching } from '../hooks/useAttaching';
import { useFindMentions, type Hearing } from '../hooks/useMentions';
import { useLocalPictures } from '../hooks/useLocalPictures';
import type { GivenFile } from '../components/PostFiles';
import { WhoIsCalled } from './WhoIsCalled';

interface WritingFieldProps {
  label: string;
  description?: string;
  error?: string | null | undefined;
  required?: boolean;
  minRows?: number;
  hearing: Hearing;
  text: string;
  onText: (text: string) => void;
  onSubmit?: () => void;
  attaching: Attaching;
  /** Files that went with it before: their pictures are at the server. */
  given?: readonly GivenFile[];
}

/** A text to be posted, who will be told of it, and the files that are to go with it. */
export function WritingField(props: WritingFieldProps): ReactNode {
  const { label, description, error, required = false, minRows, hearing } = props;
  const { text, onText, onSubmit, attaching, given } = props;
  const { guest } = useViewer();
  const findMentions = useFindMentions(hearing);
  const pictures = useLocalPictures(attaching.files, given);
  return (
    <FileDrop onFiles={guest ? none : attaching.add}>
      <MarkdownEditor
        label={label}
        description={description}
        error={error}
        required={required}
        {...(minRows === undefined ? {} : { minRows })}
        value={text}
        onChange={onText}
        onSubmit={onSubmit}
        maxLength={LIMITS.post}
        findMentions={findMentions}
        pictures={pictures}
      />
      <WhoIsCalled hearing={hearing} text={text} />
      {!guest && (
        <AttachedFiles
          attaching={attaching}
          text={text}
          onPlace={(file) => onText(withPicture(text, file))}
          onRemove={({ id }) => {
            attaching.remove(id);
            onText(withoutPicture(text, id));
          }}
        />
      )}
    </FileDrop>
  );
}

/** Guests put no files in. */
const none = (): void => undefined;
