import { wholeMandate } from '#city/mandate/queries.ts'
import { zonesById } from '#city/zones/queries.ts'
import {
  asDueNow,
  commitmentsOf,
  dutiesOfMatters,
  getMatter,
  partyNames,
  standingOfMatters,
  titlesBefore,
} from '#engines/commitment/index.ts'
import { findFiles } from '#platform/files/queries.ts'
import type { Work } from '#platform/work.ts'
import { assessmentsOf, partiesOf } from '../../queries/joint.ts'
import { fields } from '../../tables.ts'

/** How far several matters of joint work are, and who is behind each, in a fixed number of queries. */
export async function standingsOf({ db, now }: Work, matterIds: readonly string[]) {
  const wished = matterIds.map((matterId) => ({ matterId }))
  return { standings: await standingOfMatters(db, now, wished), parties: await partiesOf(db, matterIds) }
}

export type Standings = Awaited<ReturnType<typeof standingsOf>>

/** Everything that belongs to one piece of joint work but what it is. `textId` is the file of its signed text. */
export async function wholeJoint({ db, now }: Work, matterId: string, textId: string | null = null) {
  const matter = await getMatter(db, matterId)
  const served = new Set((await dutiesOfMatters(db, [matterId])).map(({ dutyId }) => dutyId))
  const steps = await asDueNow({ db, now }, await commitmentsOf(db, [matterId]))
  const parties = await partiesOf(db, [matterId])
  const assessments = await assessmentsOf(db, matterId)
  const found = await findFiles(
    db,
    [textId, ...assessments.map(({ fileId }) => fileId)].flatMap((id) => id ?? []),
  )
  return {
    concerns: {
      zones: await zonesById(db, matter.zoneId === null ? [] : [matter.zoneId]),
      duties: (await wholeMandate(db)).filter(({ id }) => served.has(id)),
      fields: fields.filter((field) => matter.fields.includes(field)),
    },
    steps,
    parties,
    assessments,
    titles: await titlesBefore(db, matterId),
    files: new Map(found.map((file) => [file.id, file])),
    names: await partyNames(db, [...parties.map(({ party }) => party.organisationId), ...steps.map((s) => s.ownerId)]),
    standing: (await standingOfMatters(db, now, [{ matterId }])).get(matterId),
  }
}

export type WholeJoint = Awaited<ReturnType<typeof wholeJoint>>
