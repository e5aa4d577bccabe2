import { z } from 'zod'
import {
  demandOver,
  enrol,
  enrolmentPermissions,
  getOffering,
  type Offering,
  stateNames,
} from '#engines/enrolment/index.ts'
import { once } from '#platform/forms/once.ts'
import type { Keyring } from '#platform/keys/master.ts'
import { present, Refusal, refuse } from '#platform/refusal.ts'
import type { Work } from '#platform/work.ts'
import { fileImported } from '../../facts/desk.ts'
import { holdImport, putMarks, updateImport } from '../../queries/imports/imports.ts'
import { type Mapping, registrationColumns } from '../../rules/imports/columns.ts'
import type { MeantPerson } from '../../rules/imports/registration-row.ts'
import { countOf, type RowTold } from '../../rules/imports/report.ts'
import { importWords as words } from '../../words/imports.ts'
import { type Content, contentOf, sealed } from './content.ts'
import { demandSize, getOwnImport, keepFile, remap, reportOf, tableIn, type Upload } from './files.ts'
import { type Ground, groundFor, ofParty, readList, ready, refused, registrationOf, sorted, wishOf } from './list.ts'
import { lookAtList } from './look-at-list.ts'
import { writeDown } from './people-of-list.ts'

const mayList = async (work: Work, offeringId: string): Promise<Offering> => {
  const offering = await getOffering(work.db, offeringId)
  await demandOver(work, enrolmentPermissions.listEnrolments, offering)
  return offering
}

/** Looks at a list of people for an offering and keeps what was found; nobody is registered yet. */
export async function takeList(work: Work, keyring: Keyring, offeringId: string, upload: Upload): Promise<string> {
  const offering = await mayList(work, offeringId)
  demandSize(upload)
  const content = await tableIn(upload, registrationColumns)
  const look = () => lookAtList(work, keyring, offering, content)
  return keepFile(work, keyring, upload, { kind: 'registrations', offeringId, content, look })
}

/** A list of this offering that the actor sent. */
export async function getOwnList(work: Work, offeringId: string, id: string) {
  const file = await getOwnImport(work, id)
  return present(file.offeringId === offeringId ? file : undefined, words.noSuchImport)
}

/** Reads the columns of a list otherwise and looks again. */
export async function readListOtherwise(
  work: Work,
  keyring: Keyring,
  { offeringId, id, mapping }: { readonly offeringId: string; readonly id: string; readonly mapping: Mapping },
): Promise<void> {
  const offering = await mayList(work, offeringId)
  const file = await getOwnList(work, offeringId, id)
  await remap(work, keyring, file, { mapping, look: (content) => lookAtList(work, keyring, offering, content) })
}

interface Order {
  readonly offeringId: string
  readonly id: string
  readonly key: string | undefined
  /** The rows that were ticked. */
  readonly picked: ReadonlySet<number>
}

/**
 * Registers the picked rows, those of a party together, as a clerk would one after the other: seats and the line are the
 * engine’s, so this runs outside a transaction. Broken off in the middle and sent again, it goes on where it stopped.
 */
export async function takeOverList(work: Work, keyring: Keyring, order: Order): Promise<void> {
  const { offeringId, id, key, picked } = order
  const offering = await mayList(work, offeringId)
  const file = await getOwnList(work, offeringId, id)
  const content = contentOf(keyring, file)
  if (picked.size === 0) throw refuse.invalid(words.nothingPicked)
  const told = file.doneAt === null ? await registerAll(work, keyring, { offering, content, order }) : []
  await once(work, key, z.null(), async (held) => {
    if ((await holdImport(held.db, id))?.doneAt !== null) throw refuse.conflict(words.alreadyDone)
    const report = reportOf(content, [], told)
    const made = countOf(report, 'made')
    await updateImport(held.db, id, { doneAt: held.now, made, content: sealed(keyring, id, { ...content, report }) })
    const detail = { importId: id, made, known: countOf(report, 'known'), left: countOf(report, 'wrong', 'left') }
    await held.announce(fileImported, detail, { organisationId: offering.organiserId })
    return null
  })
}

interface Taking {
  readonly offering: Offering
  readonly content: Content
  readonly order: Order
}

async function registerAll(work: Work, keyring: Keyring, { offering, content, order }: Taking): Promise<RowTold[]> {
  const { parties } = await readList(work, offering, content)
  const chosen = parties.map((people) => people.filter(({ row }) => order.picked.has(row)))
  const ground = await groundFor(work, keyring, offering, chosen)
  const told: RowTold[] = []
  for (const people of chosen) {
    const { fresh, told: known } = sorted(people, ground)
    told.push(...known, ...(await registerParty(work, fresh, { ...ground, importId: order.id })))
  }
  return told
}

async function registerParty(
  work: Work,
  people: readonly MeantPerson[],
  ground: Ground & { readonly importId: string },
): Promise<RowTold[]> {
  const [first] = people
  if (!first) return []
  const { offering, owners, keyring, nameOf, importId } = ground
  try {
    await writeDown(work, keyring, people, owners)
    const wish = wishOf(work, people, ground)
    const theirs: Work = { ...work, channel: first.channel, onBehalfOf: wish.partyId }
    const { id, state } = await enrol(theirs, { ...wish, key: `import ${importId} ${first.row}` })
    const mark = { importId, offeringId: offering.id, sessionId: first.sessionId, enrolmentId: id, at: work.now }
    await putMarks(
      work.db,
      people.map((person) => ({ ...mark, key: nameOf(person) })),
    )
    const becomes = ofParty(people, stateNames[state])
    return people.map((person) => ({ ...ready(person, becomes, []), to: registrationOf(offering, id) }))
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return refused(people, error.reason)
  }
}
