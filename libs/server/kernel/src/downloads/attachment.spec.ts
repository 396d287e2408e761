import { expect, it } from '@jest/globals';
import { attachment } from './attachment.js';

it.each([
  ['report.pdf', `attachment; filename="report.pdf"; filename*=UTF-8''report.pdf`],
  [
    'Réunion d’été (2).pdf',
    `attachment; filename="Reunion d_ete (2).pdf"; filename*=UTF-8''R%C3%A9union%20d%E2%80%99%C3%A9t%C3%A9%20%282%29.pdf`,
  ],
  [
    '"quoted"\\100%.txt',
    `attachment; filename="_quoted__100_.txt"; filename*=UTF-8''%22quoted%22%5C100%25.txt`,
  ],
  ['جدول.pdf', `attachment; filename="____.pdf"; filename*=UTF-8''%D8%AC%D8%AF%D9%88%D9%84.pdf`],
])('%s is saved under its own name', (name, header) => {
  expect(attachment(name)).toBe(header);
});
