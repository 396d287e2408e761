import { describe, expect, it } from '@jest/globals';
import { cleanFileName, endingOf } from './file-name.js';

describe('the name of a file', () => {
  it.each([
    ['report.docx', 'report.docx'],
    ['/etc/passwd', 'passwd'],
    ['..\\..\\windows\\win.ini', 'win.ini'],
    ['tab\tnew\nline\u0000.txt', 'tabnewline.txt'],
    // Written right to left by the mark, this would read "annexe.pdf".
    ['ann\u202Efdp.exe', 'annfdp.exe'],
    ['what? "this": <that>|*.txt', 'what_ _this__ _that___.txt'],
    ['  .hidden. ', 'hidden'],
    ['Cafe\u0301.pdf', 'Café.pdf'],
    ['ملف.pdf', 'ملف.pdf'],
    ['', 'file'],
    ['...', 'file'],
    [undefined, 'file'],
  ])('%j is kept as %j', (given, kept) => {
    expect(cleanFileName(given)).toBe(kept);
  });

  it('is cut to what every file system takes, and keeps its ending', () => {
    const long = cleanFileName(`${'é'.repeat(400)}.docx`);
    expect([[...long].length, long.endsWith('é.docx')]).toEqual([180, true]);
    // Letters that take two code units are not cut in half.
    expect(cleanFileName('𝒜'.repeat(300))).toBe('𝒜'.repeat(180));
  });

  it('has the ending it has', () => {
    expect([endingOf('a.PDF'), endingOf('a.tar.gz'), endingOf('none'), endingOf('odd.é')]).toEqual([
      'pdf',
      'gz',
      '',
      '',
    ]);
  });
});
