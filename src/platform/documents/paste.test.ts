import { parse } from 'node-html-parser'
import { expect, test } from 'vitest'
import {
  bold,
  br,
  code,
  doc,
  emphasis,
  h2,
  h3,
  item,
  link,
  list,
  note,
  numbered,
  p,
  quote,
  rule,
  table,
} from './build.ts'
import { fromHtml } from './paste.ts'

const pasted = (html: string) => fromHtml(parse(html, { comment: true })).doc
const ignored = (marker: string) =>
  `<![if !supportLists]><span style='mso-list:Ignore'>${marker}<span style='font:7pt "Times"'>&nbsp;&nbsp; </span></span><![endif]>`
const fake = (level: number, marker: string, words: string) =>
  `<p class=MsoListParagraphCxSpMiddle dir=RTL style='text-indent:-.25in;mso-list:l0 level${level} lfo1'>${ignored(marker)}<span lang=FA style='font-family:"B Nazanin"'>${words}<o:p></o:p></span></p>`

test('a letter from Word keeps its words and loses its clothes', () => {
  const word = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>p.MsoNormal{margin:0}</style><xml><w:View>Normal</w:View></xml></head>
    <body lang=EN-US style='tab-interval:.5in'><!--StartFragment-->
    <h1 dir=RTL><span style='color:#2F5496'>برنامه‌ي سال<o:p></o:p></span></h1>
    <p class=MsoNormal dir=RTL style='text-align:justify'><b><span lang=FA>شهرداري</span></b><span lang=FA> تبريز&nbsp; و
      مردم<a style='mso-footnote-id:ftn1' href="#_ftn1" name="_ftnref1" title=""><span class=MsoFootnoteReference>[1]</span></a><o:p></o:p></span></p>
    <h2><font color=red>كارها</font></h2>
    <div style='mso-element:footnote-list'><hr size=1><div style='mso-element:footnote' id=ftn1><p class=MsoFootnoteText>
      <a href="#_ftnref1" name="_ftn1">[1]</a> سند تحول</p></div></div><!--EndFragment--></body></html>`
  expect(pasted(word)).toEqual(
    doc(h2('برنامه‌ی سال'), p(bold('شهرداری'), ' تبریز و مردم', note('سند تحول')), h3('کارها')),
  )
})

test("Word's paragraphs that look like lists become lists, nested as they look", () => {
  const word = [
    fake(1, '·', 'يک'),
    fake(2, '1.', 'يک يک'),
    fake(2, '2.', 'يک دو'),
    fake(1, '·', 'دو'),
    '<p class=MsoNormal>ميان</p>',
    fake(1, '۱-', 'شمرده'),
  ].join('\n')
  expect(pasted(word)).toEqual(doc(list(item('یک', numbered('یک یک', 'یک دو')), 'دو'), 'میان', numbered('شمرده')))
})

test('a page of the web keeps headings, lists, quotes, links and tables', () => {
  const page = `<div><h3>یک</h3>متن آزاد <a href="/news/4" onclick="x()">خبر</a>، <a href="javascript:alert(1)">نه</a><br>سطر دوم
    <ol start="3"><li><p>سه</p></li><li>چهار<ul><li>الف</li></ul></li></ol><blockquote>نقل</blockquote><hr>
    <table><thead><tr><th>نام</th><th>شمار</th></tr></thead><tbody><tr><td>باغ</td><td><b>۲</b></td></tr></tbody></table>
    <script>alert(1)</script><style>p{}</style><p><em>پایان</em> <code>x</code></p></div>`
  const third = { ...numbered('سه', item('چهار', list('الف'))), attrs: { start: 3 } }
  expect(pasted(page)).toEqual(
    doc(
      h2('یک'),
      p('متن آزاد ', link('خبر', '/news/4'), '، نه', br(), 'سطر دوم'),
      third,
      quote('نقل'),
      rule(),
      table(['نام', 'شمار'], ['باغ', bold('۲')]),
      p(emphasis('پایان'), ' ', code('x')),
    ),
  )
})

test.each([
  ['a wrapper that only says it is not bold', '<b style="font-weight:normal"><p>سلام</p></b>', doc('سلام')],
  ['bold said by style', '<p><span style="font-weight:700">سلام</span></p>', doc(p(bold('سلام')))],
  ['a table used as a frame', '<table><tr><td><p>یک</p><p>دو</p></td></tr></table>', doc('یک', 'دو')],
  ['nested lists beside their items', '<ul><li>یک</li><ul><li>دو</li></ul></ul>', doc(list(item('یک', list('دو'))))],
  ['loose text between blocks', 'یک<p>دو</p>سه', doc('یک', 'دو', 'سه')],
  ['nothing but emptiness', '<p>&nbsp;</p><p><o:p></o:p></p>', doc()],
])('%s', (_what, html, expected) => {
  expect(pasted(html)).toEqual(expected)
})

test('pictures are counted and left out', () => {
  expect(fromHtml(parse('<p>یک<img src="data:image/png;base64,AA"></p>'))).toEqual({
    doc: doc('یک'),
    picturesLeftOut: 1,
  })
})

test('a page nested a thousand deep keeps its words', () => {
  const html = `${'<div><i>'.repeat(500)}ژرف${'</i></div>'.repeat(500)}`
  expect(JSON.stringify(pasted(html))).toContain('ژرف')
})
