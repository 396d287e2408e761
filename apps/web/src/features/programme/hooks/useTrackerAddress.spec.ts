import { expect, it } from '@jest/globals';
import { readAddress } from './useTrackerAddress';

it('the tracker shows what is published unless the address asks for drafts', () => {
  expect(readAddress(new URLSearchParams()).filter.published).toBe(true);
  expect(readAddress(new URLSearchParams('drafts=true')).filter.published).toBeNull();
});

it('an address typed by hand is read as far as it makes sense', () => {
  const address = readAddress(
    new URLSearchParams('body=wg1&status=SOON&sort=NONSENSE&view=poem&late=true&text=+border+'),
  );
  expect(address).toMatchObject({ sort: 'BODY', view: 'table', descending: false });
  expect(address.filter).toMatchObject({
    body: 'WG1',
    status: null,
    late: true,
    text: 'border',
    place: null,
  });
});
