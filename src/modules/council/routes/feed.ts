import { atom } from '#platform/feeds/formats.ts'
import type { Visit } from '#platform/http/env.ts'
import { addressIn, inLocale, manners, type Said } from '#platform/locale.ts'
import { words as platform } from '#platform/words.ts'

interface Feed {
  readonly title: Said
  readonly home: string
  readonly items: readonly {
    readonly id: string
    readonly to: string
    readonly title: Said
    readonly summary: Said
    readonly at: Date
  }[]
}

/** A feed in the reader's language. */
export function atomOf(c: Visit, { title, home, items }: Feed) {
  const { publicUrl, locale, work } = c.var
  const about = {
    title: `${inLocale(platform.cityOf, locale)} · ${inLocale(title, locale)}`,
    home: publicUrl + addressIn(locale, home),
    self: publicUrl + addressIn(locale, c.req.path),
    language: manners[locale].tag,
    updated: items[0]?.at ?? work.now,
  }
  const entries = items.map((item) => ({
    id: `urn:uuid:${item.id}`,
    url: publicUrl + addressIn(locale, item.to),
    title: inLocale(item.title, locale),
    summary: inLocale(item.summary, locale),
    published: item.at,
    tags: [],
  }))
  return c.body(atom(about, entries), 200, { 'Content-Type': 'application/atom+xml; charset=utf-8' })
}
