import type { Said } from '#platform/locale.ts'
import { type Agency, type AgencyPart, agencyParts } from '../tables.ts'

type Profile = Pick<Agency, 'liaisonPost' | 'liaisonId' | 'channels' | 'number' | 'wantsCode' | 'postalAddress'>

/** What of a profile is new; of a body without one so far, all of it. A number is given anew or stays. */
export function changedIn(before: Profile | undefined, after: Profile): AgencyPart[] {
  const [known, told] = [before && writtenOf(before), writtenOf(after)]
  return agencyParts.filter((part) => (part === 'number' ? after.number !== null : known?.[part] !== told[part]))
}

const writtenOf = ({ liaisonPost, liaisonId, channels, wantsCode, postalAddress }: Profile) => ({
  post: wholeOf(liaisonPost),
  liaison: liaisonId ?? '',
  channels: channels.join(),
  code: String(wantsCode),
  address: postalAddress ?? '',
})

const wholeOf = (said: Said | null) => [said?.fa, said?.en, said?.azb].join('\n')
