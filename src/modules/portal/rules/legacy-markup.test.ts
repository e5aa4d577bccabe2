import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { linesOfPage } from './legacy-markup.ts'

const seen = (page: string) =>
  linesOfPage(page)
    .map((line) => line.trim())
    .filter((line) => line !== '')

describe('the lines of a page in markup', () => {
  test.each([
    ['<p>یک<br/>دو</p><p>سه', ['یک', 'دو', 'سه']],
    ['<ul><li>یک<li>دو</ul>', ['- یک', '- دو']],
    ['<p>۵ < ۷ و ۷ > ۵</p>', ['۵ < ۷ و ۷ > ۵']],
    ['<p title="x">سلام<!-- نهان --> دنیا</p>', ['سلام دنیا']],
    ['<STYLE>p{}</STYLE><P>متن</P>', ['متن']],
    ['<p>متن</p><script>if (a<b) x()', ['متن']],
    ['<head><p>متن', ['متن']],
    ['<p>&laquo;می&zwnj;شود&raquo;&nbsp;&#1740;&#x6A9;&amp;lt;&#0;</p>', ['«می‌شود»\u00A0یک&lt;']],
    ['<p>&nosuch; &amp</p>', ['&nosuch; &amp']],
    ['متن بی‌نشان با ۵ < ۷', ['متن بی‌نشان با ۵ < ۷']],
  ])('%s', (page, lines) => expect(seen(page)).toEqual(lines))

  test('show nothing of a script, wherever it stands', () => {
    const piece = fc.constantFrom('<p>', '</p>', '<script>', '</script >', 'متن', '<!--', '-->', '<', '>', '<b', '"')
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        expect(seen(`<p>${pieces.join('')}</script><script>alert(1)</script>`).join('')).not.toContain('alert')
      }),
    )
  })

  test('are read in one go, however badly the tags are closed', () => {
    for (const piece of ['<', '<p ', '<p', '<script', '<script>', '<!--', '<head>', '</', '&', '&#1', '<a>', '">']) {
      expect(linesOfPage(`<p>${piece.repeat(100_000)}`).length).toBeGreaterThan(0)
    }
  })
})
