import { checkParty, type Offering } from '#engines/enrolment/index.ts'
import type { Keyring } from '#platform/keys/master.ts'
import type { Text } from '#platform/locale.ts'
import { Refusal } from '#platform/refusal.ts'
import { money } from '#platform/text/numbers.ts'
import type { Work } from '#platform/work.ts'
import { seatsOf } from '../../queries/enrolling/seats.ts'
import { type Forecast, foretell } from '../../rules/imports/forecast.ts'
import type { MeantPerson } from '../../rules/imports/registration-row.ts'
import type { RowTold } from '../../rules/imports/report.ts'
import { importWords as words } from '../../words/imports.ts'
import type { Content } from './content.ts'
import { type Ground, groundFor, ofParty, readList, ready, refused, sorted, wishOf } from './list.ts'
import { doubtOf } from './people-of-list.ts'

/** What would become of each row. */
export async function lookAtList(
  work: Work,
  keyring: Keyring,
  offering: Offering,
  content: Content,
): Promise<RowTold[]> {
  const { parties, wrong } = await readList(work, offering, content)
  const ground = await groundFor(work, keyring, offering, parties)
  const forecast = foretell(offering, await seatsOf(work.db, offering.id), work.now)
  const told = [...wrong]
  for (const people of parties) {
    const { fresh, told: known } = sorted(people, ground)
    told.push(...known, ...(await foreseen(work, fresh, { ...ground, forecast })))
  }
  return told.toSorted((a, b) => a.row - b.row)
}

async function foreseen(
  work: Work,
  people: readonly MeantPerson[],
  ground: Ground & { readonly forecast: ReturnType<typeof foretell> },
): Promise<RowTold[]> {
  const [first] = people
  if (!first) return []
  const { owners, forecast } = ground
  try {
    const { refusals, verdict, due } = await checkParty(work, wishOf(work, people, ground))
    if (refusals.length > 0) return refused(people, ...refusals.map(({ reason }) => reason.reason))
    const comes = forecast(first.sessionId, verdict.seats)
    if (comes === 'closed') return refused(people, words.notOpen)
    const becomes = ofParty(people, forecastWords[comes])
    const fee = due > 0n && comes === 'place' ? [words.mustPay(money(due, { toman: true }))] : []
    return people.map((person, at) =>
      ready(person, becomes, [...(at === 0 ? fee : []), ...doubtOf(work, person, owners)]),
    )
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return refused(people, error.reason)
  }
}

const forecastWords: Readonly<Record<Exclude<Forecast, 'closed'>, Text>> = {
  place: words.gotIn,
  line: words.wouldWait,
  asked: words.wouldBeAsked,
}
