import { describe, expect, it } from '@jest/globals';
import { mediaTypeOf, ONLY_BYTES } from './media-type.js';

const zipOf = (...names: string[]): Buffer =>
  Buffer.concat(
    names.flatMap((name) => [
      Buffer.from([0x50, 0x4b, 3, 4]),
      Buffer.alloc(22),
      Buffer.from([name.length, 0, 0, 0]),
      Buffer.from(name),
    ]),
  );
const hex = (bytes: string): Buffer => Buffer.from(bytes, 'hex');
const text = (words: string): Buffer => Buffer.from(words, 'utf8');

describe('the kind of a file', () => {
  it.each<[string, Buffer, string, string]>([
    ['a PDF', text('%PDF-1.7\n'), 'anything.txt', 'application/pdf'],
    ['a picture', hex('89504e470d0a1a0a00'), 'picture.pdf', 'image/png'],
    [
      'a Word document',
      zipOf('[Content_Types].xml', 'word/document.xml'),
      'report.docx',
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    ],
    [
      'a workbook called something else',
      zipOf('[Content_Types].xml', 'xl/workbook.xml'),
      'report.docx',
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    ],
    [
      'slides whose folder comes late',
      zipOf('[Content_Types].xml', 'docProps/app.xml'),
      'slides.pptx',
      'application/vnd.openxmlformats-officedocument.presentationml.presentation',
    ],
    [
      'an OpenDocument text',
      zipOf('mimetypeapplication/vnd.oasis.opendocument.text'),
      'report.odt',
      'application/vnd.oasis.opendocument.text',
    ],
    ['an archive', zipOf('photos/one.jpg'), 'photos.zip', 'application/zip'],
    ['an old Word document', hex('d0cf11e0a1b11ae10000'), 'old.DOC', 'application/msword'],
    ['an old container of who knows what', hex('d0cf11e0a1b11ae10000'), 'setup.msi', ONLY_BYTES],
    ['plain text', text('Réunion du groupe'), 'notes.txt', 'text/plain'],
    ['a table', text('a;b\n1;2'), 'table.csv', 'text/csv'],
    ['a page that says it is text', text('  <!DOCTYPE html><script>'), 'notes.txt', ONLY_BYTES],
    ['a drawing that can run', text('<?xml version="1.0"?><svg onload="x">'), 'logo.png', ONLY_BYTES],
    ['a page without telling words', text('hello'), 'index.html', ONLY_BYTES],
    ['a script', text('alert(1)'), 'a.js', ONLY_BYTES],
    ['bytes', hex('00ff00ff'), 'a.txt', ONLY_BYTES],
    ['text with a zero in it', text('a\0b'), 'a.txt', ONLY_BYTES],
  ])('%s is told from its bytes', (_what, head, name, mediaType) => {
    expect(mediaTypeOf(head, name)).toBe(mediaType);
  });

  it('is text even when the bytes looked at end in the middle of a letter', () => {
    expect(mediaTypeOf(text('é').subarray(0, 1), 'a.txt')).toBe('text/plain');
  });
});
