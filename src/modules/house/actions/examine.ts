import { statfs } from 'node:fs/promises'
import type { AuthHouse } from '#platform/auth/house.ts'
import { usedOf } from '#platform/limits/queries.ts'
import { type Limit, smsBudget, smsHourBudget } from '#platform/limits/rules.ts'
import { subjectFor } from '#platform/limits/subject.ts'
import { countMessages } from '#platform/outbox/queries.ts'
import type { Db } from '#platform/db/database.ts'
import { extensionOf } from '#platform/files/name.ts'
import { filesOf, type FoundFile } from '#platform/files/queries.ts'
import { keyOf, type Store } from '#platform/files/store.ts'
import { databaseState, relayState } from '../queries.ts'
import { budgetFinding, deliveryFinding, diskFinding, type Finding, messageFinding, recordFinding } from '../rules.ts'
import { words } from '../words.ts'

interface Patient {
  readonly db: Db
  readonly store: Store
  readonly dataDir: string
  readonly now: Date
  readonly auth: AuthHouse
}

const aDay = 86_400_000

/** Looks at every part of the house, quickly: nothing is read whole. */
export async function examineHouse(patient: Patient): Promise<Finding[]> {
  const { db, store, dataDir, now } = patient
  const { version, megabytes } = await databaseState(db)
  const relay = await relayState(db)
  return [
    { part: words.database, verdict: 'well', says: words.databaseSays(version, megabytes) },
    recordFinding(relay),
    deliveryFinding(relay),
    messageFinding(await countMessages(db, new Date(now.getTime() - aDay))),
    await budgetNow(patient),
    await storeFinding(db, store),
    diskFinding(await gigabytesLeft(dataDir)),
  ]
}

/** Text messages of the last hour and day beside what they may be. */
async function budgetNow({ db, now, auth }: Patient): Promise<Finding> {
  const subject = subjectFor(auth.keyring, 'city', 'codes')
  const spanOf = async (budget: Limit) => {
    const counts = await countMessages(db, new Date(now.getTime() - budget.perSeconds * 1000))
    const sent = counts
      .filter(({ port, state }) => port === 'sms' && (state === 'sent' || state === 'delivered'))
      .reduce((sum, { count }) => sum + count, 0)
    return { sent, used: await usedOf(db, budget, subject, now), most: budget.tokens }
  }
  return budgetFinding(await spanOf(smsHourBudget(auth.codesAnHour)), await spanOf(smsBudget(auth.codesADay)))
}

const gigabyte = 2 ** 30

async function gigabytesLeft(dataDir: string): Promise<number> {
  const { bavail, bsize } = await statfs(dataDir).catch(() => statfs('.'))
  return (bavail * bsize) / gigabyte
}

/** Whether the newest files are where they were put. All of them are the doctor's work. */
async function storeFinding(db: Db, store: Store): Promise<Finding> {
  const newest = (await filesOf(db, { limit: 5 })).filter(({ state }) => state !== 'removed')
  if (newest.length === 0) return { part: words.store, verdict: 'well', says: words.storeEmpty }
  for (const file of newest) {
    const size = await store.sizeOf(keyIn(file))
    if (size === undefined) return { part: words.store, verdict: 'bad', says: words.storeMissing(file.name) }
  }
  return { part: words.store, verdict: 'well', says: words.storeWhole(newest.length) }
}

function keyIn({ hash, name, variants }: FoundFile) {
  const [smallest] = variants
  return smallest ? keyOf(hash, smallest.width, smallest.format) : keyOf(hash, 'original', extensionOf(name))
}
