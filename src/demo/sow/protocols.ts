import { endProtocol, signProtocol } from '#modules/coordination/index.ts'
import { today } from '#platform/calendar/instant.ts'
import { addDays } from '#platform/calendar/jalali.ts'
import type { Work } from '#platform/work.ts'
import { protocols } from '../coordination/protocols.ts'
import { type Ids, named } from './ids.ts'
import { morningOf } from './morning.ts'

/** Which data agencies may have, until when: signed on their days, one ended early. */
export async function sowProtocols(work: Work, { organisations }: { readonly organisations: Ids }): Promise<void> {
  const day = (daysAgo: number) => addDays(today(work.now), -daysAgo)
  const on = (daysAgo: number): Work => ({ ...work, now: morningOf(day(daysAgo)) })
  for (const { agency, signedAgo, lasts, endedAgo, ...protocol } of protocols) {
    const organisationId = named(organisations, agency)
    const term = { signedOn: day(signedAgo), until: addDays(day(signedAgo), lasts) }
    const id = await signProtocol(on(signedAgo), { ...protocol, ...term, organisationId })
    if (endedAgo !== undefined) await endProtocol(on(endedAgo), organisationId, id)
  }
}
