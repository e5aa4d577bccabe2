import type { Keyring } from '#platform/keys/master.ts'
import type { Job } from '#platform/jobs/job.ts'
import type { Work } from '#platform/work.ts'
import { openDraws, poolsWithoutQuickDraw, updateDraw } from '../queries/draws.ts'
import { getOffering } from '../queries/offerings.ts'
import type { Draw } from '../tables.ts'
import { words } from '../words.ts'
import { announceDraw, drawOrSink, freezeDraw, quickSalt } from './draws.ts'
import { voidDraw } from './failed-draws.ts'

/** How long after its time a draw may still be held. */
const grace = 24 * 3_600_000

/**
 * What draws do by the clock: quick ones are sealed before their minutes begin and held when they end; the list of the
 * others is closed with the phase, and the secret told at the instant that was announced. Whoever runs the city cannot wait
 * for a better word, because it is not a button. A secret that cannot be opened, and a draw a day late, are void in public.
 */
export async function tendDraws(work: Work, keyring: Keyring): Promise<void> {
  for (const { poolId, phase } of await poolsWithoutQuickDraw(work.db, work.now)) {
    const said = { rules: words.quickRules, saltSource: words.noSaltNeeded }
    await announceDraw(work, keyring, { poolId, phase, ...said, release: true, quick: true })
  }
  for (const draw of await openDraws(work.db)) await tend(work, keyring, draw)
}

async function tend(work: Work, keyring: Keyring, draw: Draw): Promise<void> {
  const { now } = work
  const { phases } = await getOffering(work.db, draw.offeringId)
  const ends = phases.find(({ id }) => id === draw.phase)?.until
  const isOver = ends !== undefined && Date.parse(ends) <= now.getTime()
  if (draw.stage === 'announced') {
    if (!isOver) return
    await freezeDraw(work, draw.id)
    if (draw.quick) await holdQuickly(work, keyring, draw)
    return
  }
  if (draw.quick) await holdQuickly(work, keyring, draw)
  else await holdInTime(work, keyring, draw)
}

async function holdQuickly(work: Work, keyring: Keyring, { id }: Draw) {
  await updateDraw(work.db, id, { salt: quickSalt })
  await drawOrSink(work, keyring, id)
}

async function holdInTime(work: Work, keyring: Keyring, { id, revealAt, salt, saltBy }: Draw) {
  if (revealAt === null || work.now < revealAt) return
  const isSalted = salt !== null && saltBy === null
  if (isSalted) await drawOrSink(work, keyring, id)
  else if (work.now.getTime() - revealAt.getTime() > grace)
    await voidDraw(work, id, { code: 'late', reason: words.drawLate })
}

export const drawJob = (keyring: Keyring): Job => ({
  name: 'enrolment.tend-draws',
  every: '* * * * *',
  run: (work) => tendDraws(work, keyring),
})
