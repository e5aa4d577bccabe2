export interface FeedAbout {
  readonly title: string
  readonly home: string
  readonly self: string
  readonly language: string
  readonly updated: Date
}

export interface FeedItem {
  readonly id: string
  readonly url: string
  readonly title: string
  readonly summary: string
  readonly published: Date
  readonly tags: readonly string[]
}

const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' }

/** The control characters that XML 1.0 does not allow. */
// oxlint-disable-next-line no-control-regex -- these are exactly what is looked for
const forbidden = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g

const xml = (text: string) => text.replaceAll(forbidden, '').replaceAll(/[&<>"']/g, (sign) => signs[sign] ?? sign)

/** RSS 2.0, with dates as RFC 822 writes them. */
export function rss(about: FeedAbout, items: readonly FeedItem[]): string {
  const entries = items.map(
    ({ id, url, title, summary, published, tags }) =>
      `<item><title>${xml(title)}</title><link>${xml(url)}</link><guid isPermaLink="true">${xml(id)}</guid>` +
      `<pubDate>${published.toUTCString()}</pubDate><description>${xml(summary)}</description>` +
      `${tags.map((tag) => `<category>${xml(tag)}</category>`).join('')}</item>`,
  )
  return (
    `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel>` +
    `<title>${xml(about.title)}</title><link>${xml(about.home)}</link><description>${xml(about.title)}</description>` +
    `<language>${about.language}</language><lastBuildDate>${about.updated.toUTCString()}</lastBuildDate>` +
    `<atom:link href="${xml(about.self)}" rel="self" type="application/rss+xml"/>${entries.join('')}</channel></rss>`
  )
}

/** Atom (RFC 4287). */
export function atom(about: FeedAbout, items: readonly FeedItem[]): string {
  const entries = items.map(
    ({ id, url, title, summary, published, tags }) =>
      `<entry><id>${xml(id)}</id><title>${xml(title)}</title><link href="${xml(url)}"/>` +
      `<updated>${published.toISOString()}</updated><published>${published.toISOString()}</published>` +
      `<summary>${xml(summary)}</summary>${tags.map((tag) => `<category term="${xml(tag)}"/>`).join('')}</entry>`,
  )
  return (
    `<?xml version="1.0" encoding="UTF-8"?><feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${about.language}">` +
    `<id>${xml(about.self)}</id><title>${xml(about.title)}</title><updated>${about.updated.toISOString()}</updated>` +
    `<author><name>${xml(about.title)}</name></author>` +
    `<link href="${xml(about.self)}" rel="self"/><link href="${xml(about.home)}"/>${entries.join('')}</feed>`
  )
}

/** JSON Feed 1.1 (jsonfeed.org). */
export const jsonFeed = (about: FeedAbout, items: readonly FeedItem[]): string =>
  JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: about.title,
    home_page_url: about.home,
    feed_url: about.self,
    language: about.language,
    items: items.map(({ id, url, title, summary, published, tags }) => ({
      id,
      url,
      title,
      summary,
      content_text: summary,
      date_published: published.toISOString(),
      tags,
    })),
  })
