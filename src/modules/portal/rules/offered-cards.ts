import { inLocale, type Locale } from '#platform/locale.ts'
import type { ThingNames } from '#platform/search/cards.ts'

interface Found {
  readonly kind: string
  readonly ref: string
  readonly title: string
  readonly lead: string
}

/** More cards than this in one text are shown to the writer by their codes. */
const most = 200

/** `place:0198…` as kind and ref; what is not written so is left out. */
export const thingsNamed = (named: readonly string[]) =>
  named.slice(0, most).flatMap((each) => {
    const { kind, ref } = /^(?<kind>[a-z-]{1,32}):(?<ref>.{1,80})$/u.exec(each)?.groups ?? {}
    return kind && ref ? [{ kind, ref }] : []
  })

/** What the editor of texts shows of each thing: its name, and what tells it from another of the same name. */
export const offered = (found: readonly Found[], names: ThingNames, locale: Locale) =>
  found.flatMap(({ kind, ref, title, lead }) => {
    const name = names.get(kind)
    return name ? [{ kind, ref, title, label: inLocale(name, locale), lead: lead.slice(0, 120) }] : []
  })
