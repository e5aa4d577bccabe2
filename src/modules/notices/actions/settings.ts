import { demandPerson, demand, wholeCity } from '#platform/permission.ts'
import { present } from '#platform/refusal.ts'
import { transact, type Work } from '#platform/work.ts'
import { toldByHand } from '../facts.ts'
import { seeNotices } from '../permissions.ts'
import { endSilence, holdNotice, settleNotices, silence } from '../queries/notices.ts'
import { words } from '../words.ts'

/** Reminders stop for a person, or begin again. News of what is called off or moved always comes. */
export async function chooseReminders(work: Work, wanted: boolean): Promise<void> {
  const { id } = demandPerson(work.actor)
  await setReminders(work, id, wanted)
}

/** The same for whoever holds the link of a message: it was sent to that person. */
export async function setReminders(work: Pick<Work, 'db' | 'now'>, personId: string, wanted: boolean): Promise<void> {
  if (wanted) await endSilence(work.db, personId)
  else await silence(work.db, personId, work.now)
}

/** Somebody at the Desk told them, by telephone or in person. Twice is once. */
export async function markTold(work: Work, id: string): Promise<void> {
  demand(work.actor, seeNotices, wholeCity)
  await transact(work, async ({ db, now, announce }) => {
    const notice = present(await holdNotice(db, id), words.noSuchNotice)
    if (notice.state !== 'unreached') return
    await settleNotices(db, [id], 'told', now)
    await announce(toldByHand, { noticeId: id }, notice.personId === null ? {} : { personId: notice.personId })
  })
}
