import type { Role } from '#platform/permission.ts'
import type { Said, Text } from '#platform/locale.ts'

/** A city day, Gregorian, as `2026-11-22`. */
export type Day = `${number}-${number}-${number}`

export type DutyCode = `D${number}`
export type ZoneCode = 'd01' | 'd02' | 'd03' | 'd04' | 'd05' | 'd06' | 'd07' | 'd08' | 'd09' | 'd10'

/** One of the drawings of the product. */
export type DemoPicture = 'bazaar' | 'carpet' | 'elgoli' | 'eynali' | 'goy-masjid' | 'saz'

export type DemoBlock =
  | { readonly h: string }
  | { readonly p: string }
  | { readonly list: readonly string[] }
  | { readonly quote: string }

export interface DemoSeries {
  readonly slug: string
  readonly name: Text
  readonly summary: Text
}

/** An article of the portal; `code` grows with `on`, as on the old portal. */
export interface DemoArticle {
  readonly code: number
  readonly on: Day
  readonly category: 'news' | 'notice' | 'report' | 'interview' | 'photo-report' | 'article' | 'education'
  readonly series?: string
  readonly title: Said
  readonly lead: Said
  readonly body: readonly DemoBlock[]
  readonly bodyEn?: readonly DemoBlock[]
  readonly duties: readonly DutyCode[]
  readonly zone?: ZoneCode
  readonly programme?: string
  readonly picture?: DemoPicture
  readonly featured?: boolean
  readonly tags: readonly string[]
}

/** An article that is not out yet: what was done with it, and how many hours before or after the city's first day. */
export interface DemoUnfinished extends Omit<DemoArticle, 'code' | 'on' | 'bodyEn' | 'featured'> {
  readonly writer: string
  readonly hoursAgo: number
  readonly revised?: { readonly hoursAgo: number; readonly note: string; readonly lead: Said }
  readonly sent?: { readonly hoursAgo: number; readonly note: string }
  readonly returned?: { readonly hoursAgo: number; readonly by: string; readonly note: string }
  /** Days from then, at nine in the morning. */
  readonly goesOutIn?: number
}

/** A reader's word that something is wrong, and what became of it. */
export interface DemoMistake {
  readonly path: string
  readonly hoursAgo: number
  readonly message: string
  readonly answered?: {
    readonly hoursAgo: number
    readonly by: string
    readonly state: 'mended' | 'declined'
    readonly answer: string
  }
}

export type DemoAudience =
  | 'everyone'
  | 'children'
  | 'teenagers'
  | 'youth'
  | 'women'
  | 'families'
  | 'elders'
  | 'disabled'
  | 'scholars'
  | 'associations'
  | 'staff'

/** What a programme says, before it starts, that it will move, and how that will be seen. */
export interface DemoClaim {
  readonly indicator: Text
  /** Nobody has measured it yet when null. */
  readonly baseline: number | null
  readonly target: number
  readonly unit: Text
  readonly by: Day
  readonly method: Text
}

export interface DemoProgramme {
  readonly slug: string
  readonly name: Text
  readonly summary: Text
  readonly duties: readonly DutyCode[]
  readonly audience: readonly DemoAudience[]
  /** Empty means the whole city. */
  readonly zones: readonly ZoneCode[]
  readonly owner: string
  /** Whole rials, as digits. */
  readonly budgetRial: string
  readonly from: Day
  readonly to: Day
  readonly state: 'planned' | 'running' | 'ended' | 'stopped'
  readonly claim?: DemoClaim
}

export interface DemoStanding {
  readonly state: 'identified' | 'registered' | 'verified' | 'suspended'
  readonly since: Day
  readonly until?: Day
  readonly source: Text
}

export interface DemoOrganisation {
  readonly slug: string
  readonly kind:
    | 'unit'
    | 'district'
    | 'agency'
    | 'council'
    | 'commission'
    | 'committee'
    | 'board'
    | 'ngo'
    | 'charity'
    | 'mosque'
    | 'heyat'
    | 'club'
    | 'guild'
    | 'school'
    | 'affiliated'
  readonly name: Text
  readonly summary: Text
  readonly zone?: ZoneCode
  readonly parent?: string
  readonly standing: readonly DemoStanding[]
}

/** Somebody with a role in an organisation for a time; `zone` narrows the role to one district. */
export interface DemoStaff {
  readonly userName: string
  readonly name: Text
  readonly role: Role
  readonly post: Text
  readonly organisation: string
  readonly zone?: ZoneCode
  readonly acting: boolean
  readonly from: Day
}

/** A recipe from which the seed expands the recorded activities of a programme. */
export interface DemoActivities {
  readonly programme: string
  readonly kind:
    | 'session'
    | 'visit'
    | 'class'
    | 'match'
    | 'performance'
    | 'exhibition'
    | 'survey'
    | 'agreement'
    | 'installation'
    | 'meeting'
    | 'publication'
    | 'answer'
    | 'handover'
    | 'report'
  readonly everyDays: number
  /** Fewest and most people at one activity; null where nobody is counted. */
  readonly people: readonly [number, number] | null
  readonly places: readonly string[]
  /** Inside the programme's own period; the whole of it when left out. */
  readonly from?: Day
  readonly to?: Day
  readonly noteFa?: string
}

export interface DemoPage {
  readonly slug: string
  readonly title: Text
  readonly lead: Text
  readonly body: readonly DemoBlock[]
  readonly bodyEn: readonly DemoBlock[]
}

export interface DemoLink {
  readonly name: Text
  readonly note: Text
  readonly url?: string
  readonly phone?: string
}

export interface DemoLinkGroup {
  readonly slug: string
  readonly title: Text
  readonly links: readonly DemoLink[]
}
