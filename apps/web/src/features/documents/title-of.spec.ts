import { expect, it } from '@jest/globals';
import { titleOf } from './title-of';

it.each([
  ['Border_note 2026.docx', 'Border note 2026'],
  ['annual.report.v2.pdf', 'annual.report.v2'],
  ['No ending', 'No ending'],
  ['جدول_الأعمال.pdf', 'جدول الأعمال'],
])('the file %s suggests the title %s', (file, title) => {
  expect(titleOf(file)).toBe(title);
});
