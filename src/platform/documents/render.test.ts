import { parse } from 'node-html-parser'
import { renderToString } from 'solid-js/web'
import { describe, expect, test } from 'vitest'
import { bold, doc, embed, h2, h4, image, link, note, p, paragraphIn, spoken, table, text } from './build.ts'
import { cleanDocument } from './clean.ts'
import { givenDocument } from './fixtures.ts'
import { fromPlainText } from './from-plain-text.ts'
import { drawDocument, toHtml } from './html.ts'
import type { Doc } from './model.ts'
import { outlineOf } from './outline.ts'
import { excerptOf, toPlain } from './plain.ts'
import { toPressData } from './typst.ts'

const fa = { locale: 'fa' } as const
const picture = () => ({
  src: '/files/file-1/800.webp',
  srcset: '/files/file-1/400.webp 400w',
  width: 800,
  height: 533,
})

describe('as HTML', () => {
  test('everything is escaped', () => {
    const hostile = doc(
      h2('<script>'),
      p('a "b" & <img onerror=x>', link('x', '/a?b="c')),
      image('f', '"><script>', { caption: '<b>' }),
    )
    const html = toHtml(hostile, { ...fa, picture })
    expect(html).not.toMatch(/<script|<img onerror|<b>|="c/)
    expect(html).toContain('alt="&quot;&gt;&lt;script&gt;"')
  })

  test('a link that may not be followed is only its words, even if it was stored', () => {
    const stored: Doc = { type: 'doc', content: [p(link('بد', 'javascript:alert(1)'))] }
    expect(toHtml(stored, fa)).toBe('<p>بد</p>')
  })

  test('headings never skip a level and each has an id of its own', () => {
    const document = doc(h2('هدف'), h4('هدف'), h2('هدف'))
    expect(toHtml(document, fa)).toBe('<h2 id="هدف">هدف</h2><h3 id="هدف-2">هدف</h3><h2 id="هدف-3">هدف</h2>')
    expect([...outlineOf(document).values()].map(({ level }) => level)).toEqual([2, 3, 2])
  })

  test('every footnote is linked there and back', () => {
    const root = parse(toHtml(doc(p('الف', note('یک'), 'ب', note(link('دو', '/2')))), { ...fa, prefix: 'b-' }))
    const targets = root.querySelectorAll('a').map((each) => each.getAttribute('href')?.slice(1) ?? '')
    expect(targets.filter((id) => id !== '2' && !root.querySelector(`[id="${id}"]`))).toEqual([])
    expect(root.querySelector('section.notes')?.textContent).toContain('یک')
  })

  test('neighbours share the element of their mark', () => {
    const both = text('دو', { type: 'link', attrs: { href: '/x' } }, { type: 'bold' })
    expect(toHtml(doc(p(link('یک ', '/x'), both)), fa)).toBe('<p><a href="/x">یک <strong>دو</strong></a></p>')
  })

  test('a table has a head, scopes and a box that scrolls', () => {
    const root = parse(toHtml(doc(table(['الف'], ['ب'])), fa))
    expect(root.querySelector('thead th')?.getAttribute('scope')).toBe('col')
    expect(root.querySelector('.tablebox')?.getAttribute('tabindex')).toBe('0')
  })

  test('what is gone says so, what the page drew stands as it is', () => {
    expect(toHtml(doc(embed('place', 'p1')), fa)).toContain('دیگر در دسترس نیست')
    expect(toHtml(doc(embed('place', 'p1')), { ...fa, embed: () => ({ t: '<article>باغ</article>' }) })).toBe(
      '<article>باغ</article>',
    )
  })

  test('a telephone number keeps its order after Persian letters, a range of years is left alone', () => {
    expect(toHtml(doc('تلفن 041-35540000 و ۱۴۰۵-۱۴۰۶'), fa)).toBe(
      '<p>تلفن <bdi dir="ltr">041-35540000</bdi> و ۱۴۰۵-۱۴۰۶</p>',
    )
  })

  test('it stands in a page as an element', () => {
    expect(renderToString(() => drawDocument(doc('سلام'), fa))).toBe('<p>سلام</p>')
  })

  test('no style and no script, whatever the document holds', () => {
    expect(toHtml(givenDocument(), { ...fa, picture })).not.toMatch(/style=|<script|on\w+=/)
  })
})

describe('as plain text', () => {
  test('everything can be read', () => {
    const plain = toPlain(givenDocument(), { embed: () => 'برنامهٔ کتاب' })
    expect(plain).toContain('- پیاده‌روی\n  ۱. ائل‌گؤلی\n  ۲. عینالی')
    expect(plain).toContain('۵. بند پنجم')
    expect(plain).toContain('منطقه | شمار\nیک | ۱۲')
    expect(plain).toContain('گوی مسجد\nعکس از سارا')
    expect(plain).toContain('برنامهٔ کتاب')
    expect(plain.endsWith('[۱] سند تحول، بند ۳')).toBe(true)
  })

  test('an excerpt ends between words and has no notes', () => {
    expect(excerptOf(givenDocument(), 40)).toBe('شهر تنها یک کالبد فیزیکی نیست. برنامهٔ…')
    expect(excerptOf(doc('کوتاه'))).toBe('کوتاه')
  })
})

describe('as data for paper', () => {
  const options = { locale: 'fa', origin: 'https://janshahr.example' } as const

  test('our own addresses get a host, fragments lose their link', () => {
    const [paragraph] = toPressData(doc(p(link('یک', '/news/4'), link('دو', '#aims'))), options)
    expect(paragraph?.['content']).toEqual([
      { type: 'text', text: 'یک', link: 'https://janshahr.example/news/4' },
      { type: 'text', text: 'دو', link: null },
    ])
  })

  test('what people wrote stays a string', () => {
    const data = toPressData(doc('#panic("x") $ ]'), options)
    expect(data).toEqual([
      { type: 'paragraph', lang: null, dir: null, content: [{ type: 'text', text: '#panic("x") $ ]' }] },
    ])
  })

  test('a picture that is gone leaves its words', () => {
    expect(toPressData(doc(image('f', 'درخت')), options)).toEqual([
      { type: 'aside', title: 'درخت', text: null, href: null },
    ])
  })
})

describe('cleaning', () => {
  test('judges a space or half-space between two nodes by both neighbours', () => {
    const { doc: cleaned, counts } = cleanDocument(
      doc(p('كتاب\u200c', bold('ها'), '  و\u00a0', bold('ديگر '), ' چيزها\u200c ')),
    )
    expect(cleaned).toEqual(doc(p('کتاب\u200c', bold('ها'), ' و ', bold('دیگر '), 'چیزها')))
    expect(counts['ke']).toBe(1)
  })

  test('leaves Arabic as it is, as a block and inside a sentence', () => {
    const arabic = 'ٱلَّذِي عَلَّمَ'
    const document = doc(paragraphIn('ar', 'rtl', arabic), p('آيهٔ ', spoken('ar', arabic), ' را'))
    expect(cleanDocument(document).doc).toEqual(
      doc(paragraphIn('ar', 'rtl', arabic), p('آیهٔ ', spoken('ar', arabic), ' را')),
    )
  })

  test('of a very long paragraph with thousands of repairs stays quick and keeps its marks', () => {
    const long = 'كتاب و '.repeat(6000)
    const { doc: cleaned } = cleanDocument(doc(p(long, bold('ديگر'), ' پايان')))
    expect(cleaned).toEqual(doc(p('کتاب و '.repeat(6000), bold('دیگر'), ' پایان')))
  })

  test('changes nothing in a clean document', () => {
    expect(cleanDocument(givenDocument()).doc).toEqual(givenDocument())
  })
})

test('unmarked text becomes headings, paragraphs and lists', () => {
  const typed =
    'معاونت در یک نگاه\n\nامروزه برنامه‌ریزی مهم است.\nدر همین راستا.\n\nرئوس اهداف عبارتند از:\n\n-    یک\n-   دو\n\n۱. الف\n۲. ب\n## سرخط\n'
  const types = fromPlainText(typed).content.map(({ type }) => type)
  expect(types).toEqual(['heading', 'paragraph', 'paragraph', 'heading', 'bullet_list', 'ordered_list', 'heading'])
})
