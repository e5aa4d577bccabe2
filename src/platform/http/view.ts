import { createContext, useContext } from 'solid-js'
import { today } from '../calendar/instant.ts'
import type { IsoDay } from '../calendar/jalali.ts'
import { addressIn, inLocale, type Locale, type Said, spokenLocale } from '../locale.ts'
import { type Actor, anywhere, may, type Permission, type Scope } from '../permission.ts'

export type Theme = 'light' | 'dark'

/** What a page may ask about the visit: how to say things here, who is looking, where and when. */
export interface View {
  readonly locale: Locale
  readonly actor: Actor
  readonly now: Date
  /** The day in the city. */
  readonly today: IsoDay
  /** The address of this page without its language. */
  readonly path: string
  /** `?a=b`, or nothing. */
  readonly query: string
  /** The theme the reader chose; undefined leaves it to their system. */
  readonly theme: Theme | undefined
  /** This city is a demonstration: every page says so. */
  readonly sample: boolean
  readonly say: (text: Said) => string
  /** The language a text is really said in, when it is not the reader's; else undefined. For `lang` and `dir`. */
  readonly foreign: (text: Said) => Locale | undefined
  /** The address of a page of ours, in the reader's language. */
  readonly link: (path: string) => string
  readonly may: (permission: Permission, scope?: Scope) => boolean
}

type Visit = Pick<View, 'locale' | 'actor' | 'now' | 'path' | 'query' | 'theme' | 'sample'>

export const viewFor = (visit: Visit): View => {
  const { locale, actor } = visit
  return {
    ...visit,
    today: today(visit.now),
    say: (text) => inLocale(text, locale),
    foreign: (text) => {
      const spoken = spokenLocale(text, locale)
      return spoken === locale ? undefined : spoken
    },
    link: (path) => addressIn(locale, path),
    may: (permission, scope = anywhere) => may(actor, permission, scope),
  }
}

const ViewContext = createContext<View>()

export const ViewProvider = ViewContext.Provider

export function useView(): View {
  const view = useContext(ViewContext)
  if (!view) throw new Error('A page was drawn without a view: draw it inside c.render')
  return view
}
