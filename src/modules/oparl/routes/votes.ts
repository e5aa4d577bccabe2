import { cors } from 'hono/cors'
import { z } from 'zod'
import { getVoteEvent, type VoteEvent, votesOf } from '#modules/council/index.ts'
import { router, type Visit } from '#platform/http/env.ts'
import { base } from '#platform/oparl/objects.ts'
import { popoloMotion, type PopoloOption } from '#platform/oparl/popolo.ts'
import { present } from '#platform/refusal.ts'
import { findResolution } from '../queries/papers.ts'
import { words } from '../words.ts'

const names: Record<keyof VoteEvent['counts'], PopoloOption> = {
  for: 'yes',
  against: 'no',
  abstain: 'abstain',
  present: 'present',
  absent: 'absent',
}
const options: readonly (keyof VoteEvent['counts'])[] = ['for', 'against', 'abstain', 'present', 'absent']

/** How the council voted, for programs: `/council/votes/<id>.json`, as Popolo has it. */
export const votes = router()
votes.use('*', cors({ origin: '*', allowMethods: ['GET', 'HEAD', 'OPTIONS'] }))
votes.get('/:file{[0-9a-f-]{36}\\.json}', async (c) => {
  const { data: id } = z.uuid().safeParse(c.req.param('file').slice(0, -'.json'.length))
  const event = await getVoteEvent(c.var.work.db, present(id, words.nothingHere))
  const body = JSON.stringify(await motionOf(c, event))
  return c.body(body, 200, { 'Content-Type': 'application/json; charset=utf-8' })
})

/** Of published resolutions alone. */
async function motionOf(c: Visit, event: VoteEvent) {
  const { publicUrl, work } = c.var
  const found = event.resolutionId ? await findResolution(work.db, event.resolutionId) : undefined
  const resolution = present(found?.state === 'published' ? found : undefined, words.nothingHere)
  const cast = await votesOf(work.db, [event.id])
  const at = `${publicUrl}${base}`
  return popoloMotion({
    id: `${publicUrl}/council/votes/${event.id}.json`,
    motionId: `${at}/papers/${resolution.id}`,
    organizationId: `${at}/organizations/${event.bodyId}`,
    text: resolution.title.fa,
    identifier: String(resolution.number),
    on: event.on,
    method: event.method,
    passed: event.outcome === 'passed',
    counts: options.map((option) => [names[option], event.counts[option]]),
    votes: cast.map(({ vote, name }) => ({
      voterId: `${at}/persons/${vote.personId}`,
      name,
      option: names[vote.option],
    })),
    createdAt: event.created,
    modifiedAt: event.modified,
    source: `${publicUrl}/council/resolutions/${resolution.address}`,
  })
}
