import { describe, expect, test } from 'vitest'
import { Refusal } from '#platform/refusal.ts'
import { doc, p, text } from './build.ts'
import { givenDocument } from './fixtures.ts'
import { limits } from './model.ts'
import { parseDocument, readBody, readDocument } from './read.ts'

const linking = (href: unknown) => ({
  type: 'doc',
  content: [{ type: 'paragraph', content: [{ type: 'text', text: 'x', marks: [{ type: 'link', attrs: { href } }] }] }],
})

function nested(depth: number): unknown {
  let node: unknown = { type: 'paragraph' }
  for (let at = 0; at < depth; at++) node = { type: 'bullet_list', content: [{ type: 'list_item', content: [node] }] }
  return { type: 'doc', content: [node] }
}

test('a document survives its JSON', () => {
  expect(parseDocument(JSON.stringify(givenDocument()))).toEqual(givenDocument())
})

test('what the editor adds (nulls, defaults, colours, empty ends) is left out', () => {
  const raw = {
    type: 'doc',
    content: [
      {
        type: 'paragraph',
        attrs: { lang: null, dir: null, style: 'color:red' },
        content: [{ type: 'text', text: 'سلام', marks: [] }],
      },
      { type: 'paragraph', attrs: { lang: null, dir: null } },
    ],
  }
  expect(readDocument(raw)).toEqual({
    type: 'doc',
    content: [{ type: 'paragraph', content: [{ type: 'text', text: 'سلام' }] }],
  })
})

describe('hostile documents are refused with a reason one can read', () => {
  test.each([
    ['not an object', 'x', /could not be read/],
    ['an unknown node', { type: 'doc', content: [{ type: 'iframe' }] }, /“iframe”/],
    ['an unknown mark', { type: 'doc', content: [{ type: 'text', text: 'x', marks: [{ type: 'blink' }] }] }, /“blink”/],
    [
      'a known node in a wrong place',
      { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'table' }] }] },
      /“table”/,
    ],
    ['a heading of level 1', { type: 'doc', content: [{ type: 'heading', attrs: { level: 1 } }] }, /“heading”/],
    [
      'a picture from elsewhere',
      { type: 'doc', content: [{ type: 'image', attrs: { fileId: '../../etc', alt: '' } }] },
      /“image”/,
    ],
    ['a script in a link', linking('javascript:alert(1)'), /may not lead/],
    ['a script with a tab in it', linking('java\tscript:alert(1)'), /may not lead/],
    ['an address that borrows the scheme', linking('//evil.example'), /may not lead/],
    ['a backslash address', linking('/\\evil.example'), /may not lead/],
    ['a data address', linking('data:text/html,x'), /may not lead/],
    ['an address that is no text', linking({ toString: 'x' }), /may not lead/],
    ['1000 lists in one another', nested(1000), /too deeply/],
    ['100,000 lists in one another', nested(100_000), /too deeply/],
    [
      'very many parts',
      { type: 'doc', content: Array.from({ length: 20_000 }, () => ({ type: 'paragraph' })) },
      /too many parts/,
    ],
  ])('%s', (_what, raw, reason) => {
    expect(() => readDocument(raw)).toThrow(reason)
    expect(() => readDocument(raw)).toThrow(Refusal)
  })

  test('too many letters are counted', () => {
    const long = doc(p(text('ک'.repeat(limits.letters + 1))))
    expect(() => readDocument(long)).toThrow(/120001 characters; the limit is 120000/)
  })

  test('broken JSON is refused, not thrown about', () => {
    expect(() => parseDocument('{"type":"doc",')).toThrow(Refusal)
  })
})

test.each(['/news/4', '#aims', '?page=2', 'https://tabriz.ir/x', 'mailto:a@b.ir', 'tel:+984135540000'])(
  'a link may lead to %s',
  (href) => {
    expect(readDocument(linking(href))).toEqual(linking(href))
  },
)

describe('a form field', () => {
  test('holds JSON when the editor was there', () => {
    expect(readBody(JSON.stringify(doc('سلام')))).toEqual(doc('سلام'))
  })

  test('holds the light form when it was not', () => {
    expect(readBody('سلام\n\n{{جدول ۱}}', givenDocument()).content).toHaveLength(2)
  })

  test('is checked in the light form too', () => {
    expect(() => readBody('[x](javascript:alert)')).toThrow(/may not lead/)
  })
})
