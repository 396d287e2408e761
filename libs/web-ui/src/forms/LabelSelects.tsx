import { NativeSelect } from '@mantine/core';
import { CLASSIFICATIONS, type Audience, type Classification, type Label } from '@concert/contracts';
import { useUi } from '../ui-context';

interface Words {
  label: string;
  description: string;
  error?: string | undefined;
}

interface LabelSelectsProps {
  value: Label;
  /** For whom the reader may label it. */
  audiences: readonly Audience[];
  /** How carefully it may travel; in any way when not said. */
  classifications?: readonly Classification[] | undefined;
  audience: Words;
  classification: Words;
  onChange: (label: Label) => void;
}

/** Who will see a thing and how carefully it travels, in two fields of one line each. */
export function LabelSelects(props: LabelSelectsProps) {
  const { value, audiences, classifications = CLASSIFICATIONS, audience, classification, onChange } = props;
  const { texts } = useUi();
  return (
    <>
      <NativeSelect
        {...audience}
        data={audiences.map((one) => ({ value: one, label: texts.audience[one] }))}
        value={value.audience}
        onChange={(event) => {
          const chosen = audiences.find((one) => one === event.currentTarget.value);
          if (chosen) onChange({ audience: chosen, classification: value.classification });
        }}
      />
      <NativeSelect
        {...classification}
        data={classifications.map((one) => ({ value: one, label: texts.classification[one] }))}
        value={value.classification}
        onChange={(event) => {
          const chosen = classifications.find((one) => one === event.currentTarget.value);
          if (chosen) onChange({ audience: value.audience, classification: chosen });
        }}
      />
    </>
  );
}
