import { blank, type Form } from '#platform/forms/form.ts'
import type { ExpertProfile } from '../../tables.ts'

interface Failable {
  readonly found: { readonly expert: ExpertProfile }
  readonly failed?: { readonly act: string; readonly form: Form } | undefined
}

/** The form of an act: as it was sent when it failed, else with what is known. */
export function formFor({ found: { expert }, failed }: Failable, act: string): Form {
  if (failed?.act === act) return failed.form
  if (act === 'profile') return blank(profileOf(expert))
  if (act === 'listing') return blank({ listed: expert.listed, shown: expert.shown })
  if (act === 'availability') return blank({ hours: String(expert.hours), ...(expert.paused && { paused: 'on' }) })
  return blank()
}

const profileOf = ({ summary, fields, topics, languages, hours, zoneIds }: ExpertProfile) => ({
  'summary.fa': summary.fa,
  'summary.en': summary.en ?? '',
  'summary.azb': summary.azb ?? '',
  fields,
  topics: topics.join('، '),
  languages: languages.join('، '),
  hours: String(hours),
  zones: zoneIds,
})
