import { AUDIENCES, CLASSIFICATIONS, type Label } from '@concert/contracts';

/** The labels under which what was said under this one may stand: nobody gains it by being moved. */
export const labelsNoWider = ({ audience, classification }: Label) => ({
  audiences: AUDIENCES.slice(AUDIENCES.indexOf(audience)),
  classifications: CLASSIFICATIONS.slice(CLASSIFICATIONS.indexOf(classification)),
});

export function isNoWider(label: Label, than: Label): boolean {
  const { audiences, classifications } = labelsNoWider(than);
  return audiences.includes(label.audience) && classifications.includes(label.classification);
}
