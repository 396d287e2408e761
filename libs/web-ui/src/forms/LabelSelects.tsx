import { NativeSelect } from '@mantine/core';
import { CLASSIFICATIONS, type Audience, type Label } from '@concert/contracts';
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
  audience: Words;
  classification: Words;
  onChange: (label: Label) => void;
}

/** Who will see a thing and how carefully it travels, in two fields of one line each. */
export function LabelSelects({ value, audiences, audience, classification, onChange }: LabelSelectsProps) {
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
        data={CLASSIFICATIONS.map((one) => ({ value: one, label: texts.classification[one] }))}
        value={value.classification}
        onChange={(event) => {
          const chosen = CLASSIFICATIONS.find((one) => one === event.currentTarget.value);
          if (chosen) onChange({ audience: value.audience, classification: chosen });
        }}
      />
    </>
  );
}
