import { describe, expect, test } from 'vitest'
import { bold, doc, h2, list, p } from '#platform/documents/build.ts'
import { toPlain } from '#platform/documents/plain.ts'
import { mendDocument, mendText } from './legacy-mend.ts'

const hint = { text: '،', before: 'مسائل اجتماعی', after: 'فرهنگی شهر', offer: '، ' }

describe('a suggestion for an old page', () => {
  test('is put where it was found', () => {
    expect(mendText('در مسائل اجتماعی،فرهنگی شهر', hint)).toBe('در مسائل اجتماعی، فرهنگی شهر')
  })

  test('finds its place in a list, whose signs are no text of the document', () => {
    const body = doc(h2('وظیفه‌ها'), list('حفظ میراث', 'مسائل اجتماعی،فرهنگی شهر'))
    const mended = mendDocument(body, { ...hint, before: 'میراث\n-   مسائل اجتماعی' })
    expect(mended && toPlain(mended)).toContain('اجتماعی، فرهنگی')
  })

  test('keeps the marks around it', () => {
    const mended = mendDocument(doc(p('مسائل ', bold('اجتماعی،'), 'فرهنگی شهر')), hint)
    expect(mended).toEqual(doc(p('مسائل ', bold('اجتماعی، '), 'فرهنگی شهر')))
  })

  test('is found by fewer letters when its neighbour was mended before, if they name one place', () => {
    expect(mendText('در مسایل اجتماعی،فرهنگی شهر', hint)).toBe('در مسایل اجتماعی، فرهنگی شهر')
    expect(mendText('عی،فر و عی،فر', hint)).toBeUndefined()
  })

  test('says when its place is gone', () => {
    expect(mendText('چیز دیگری', hint)).toBeUndefined()
    expect(mendDocument(doc(p('چیز دیگری')), hint)).toBeUndefined()
  })
})
