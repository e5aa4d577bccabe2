import { roleNames } from '#city/organisations/words.ts'
import type { Text } from '#platform/locale.ts'
import type { ShownSeat } from '../../queries/seats.ts'
import { meetingWords as words } from '../../words/meetings.ts'

type Language = 'fa' | 'en' | 'azb'

/** What a seat is called in public: an official by name and post, everybody else by post and office, and how many. */
export function labelOf({ name, post, role, member, body }: ShownSeat, count: number): Text {
  const office = post ?? (role === null ? (member ? words.member : words.guest) : roleNames[role])
  const spoken = (language: Language) => {
    const parts = [name, office[language] ?? office.fa, body && (body[language] ?? body.fa)].filter(Boolean)
    const label = parts.join(language === 'en' ? ', ' : '، ')
    const many = words.times(count)
    return count === 1 ? label : `${label} (${many[language] ?? many.fa})`
  }
  return { fa: spoken('fa'), en: spoken('en'), azb: spoken('azb') }
}
