import { type ArticleSheet, sheetFor } from './sheets.ts'
import type { Doc } from '#platform/documents/model.ts'
import { toPressData } from '#platform/documents/typst.ts'
import type { Locale } from '#platform/locale.ts'

const office = {
  fa: 'معاونت اجتماعی، فرهنگی و هنری شهرداری تبریز',
  en: 'Social, Cultural and Arts Deputy, Municipality of Tabriz',
}

/** An article on the city's paper, for tests. */
export function givenArticle(
  locale: Locale,
  title: string,
  document: Doc,
  given: Partial<ArticleSheet> = {},
): ArticleSheet {
  const sheet = sheetFor({
    locale,
    title,
    city: { fa: 'جان‌شهر', en: 'Janshahr' },
    office,
    date: '2010-10-30',
    code: 4,
    address: 'janshahr.example/4',
  })
  const body = toPressData(document, {
    locale,
    origin: 'https://janshahr.example',
    picture: (fileId) => `${fileId}.svg`,
  })
  return { ...sheet, lead: null, meta: [], body, ...given }
}
