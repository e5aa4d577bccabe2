import type { Text } from '#platform/locale.ts'

/** How sure we are who somebody is. */
export const identityLevels = { anonymous: 0, mobile: 1, matched: 2, national: 3, inPerson: 4 } as const
export type IdentityLevel = (typeof identityLevels)[keyof typeof identityLevels]

/** What a sign-in outside, or a clerk, found out. */
export interface Identified {
  /** The same person always has the same subject at the same issuer. */
  readonly subject: string
  readonly issuer: string
  readonly level: IdentityLevel
  readonly attributes: Readonly<
    Partial<Record<'givenName' | 'familyName' | 'nationalId' | 'mobile' | 'birthDate', string>>
  >
  readonly expires: Date
}

/** Who somebody is: the national window, a match of national ID and mobile, or a clerk. */
export interface IdentityPort {
  readonly name: string
  /** Where the person goes to be identified: an address elsewhere, or words that say where to come. */
  readonly start: (wish: { readonly returnUrl: string; readonly level: IdentityLevel }) => Promise<Way>
  /** What the person brings back, checked; undefined when they did not finish. */
  readonly complete: (callback: URL) => Promise<Identified | undefined>
  /** Whether a mobile belongs to a national ID. `unavailable` is no answer, and never counts as yes. */
  readonly matchMobile: (nationalId: string, mobile: string) => Promise<'yes' | 'no' | 'unavailable'>
}

export type Way = { readonly redirect: string } | { readonly comeInPerson: Text }
