import { calendarAround } from '#engines/commitment/index.ts'
import { assess, enterAgreement, signAgreement } from '#modules/coordination/index.ts'
import { today } from '#platform/calendar/instant.ts'
import { addDays } from '#platform/calendar/jalali.ts'
import { addWorkdays } from '#platform/calendar/workdays.ts'
import type { Work } from '#platform/work.ts'
import { agreements } from '../coordination/agreements.ts'
import { named } from './ids.ts'
import { morningOf } from './morning.ts'
import { type Ground, sowStep } from './plans.ts'

type Agreement = (typeof agreements)[number]

/** Five agreements, signed by both sides, their steps taken and checked by the sides themselves. */
export async function sowAgreements(work: Work, ground: Ground): Promise<void> {
  const codes = new Map<string, string>()
  for (const agreement of agreements)
    codes.set(agreement.number, await sowAgreement(work, ground, { agreement, codes }))
}

interface Sowing {
  readonly agreement: Agreement
  /** Of those sown before, by number. */
  readonly codes: ReadonlyMap<string, string>
}

const ours = 'planning-office'

async function sowAgreement(work: Work, ground: Ground, { agreement, codes }: Sowing): Promise<string> {
  const { organisations } = ground
  const { title, purpose, kind, number, other, signatory, daysAgo, lasts, renews = '' } = agreement
  const opened = addDays(today(work.now), -daysAgo)
  const calendar = await calendarAround(work.db, opened, {})
  const on = (days: number): Work => ({ ...work, now: morningOf(addWorkdays(calendar, opened, days)) })
  const [ourId, otherId] = [named(organisations, ours), named(organisations, other)]
  const code = await enterAgreement(on(0), {
    title,
    purpose,
    kind,
    number,
    sample: true,
    renews: codes.get(renews),
    coordinatorId: ourId,
    leadId: ourId,
    otherIds: [otherId],
    endsOn: addDays(opened, lasts),
  })
  await signAgreement(on(0), code, { partyId: ourId, on: opened, signatory: 'معاون اجتماعی، فرهنگی و هنری (نمونه)' })
  await signAgreement(on(0), code, { partyId: otherId, on: opened, signatory })
  const name = { kind: 'agreement', code } as const
  for (const step of agreement.steps) await sowStep({ on, ground, name, calendar, opened }, step)
  for (const [by, grade, text] of agreement.found ?? []) {
    await assess(on(80), name, { byId: named(organisations, by), grade, text })
  }
  return code
}
