import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { accept, getMatter, openMatter, publishHeads, redact, sendMessage } from '#engines/commitment/index.ts'
import commitment from '#engines/commitment/module.ts'
import { openCity } from '#test/city.ts'
import { recordLegalEvent } from '../actions/legal.ts'
import { givenCouncil, givenPublished, givenSettled } from '../fixtures.ts'
import { publishResolution } from '../actions/publish.ts'
import council from '../module.ts'
import { getResolutionById } from '../queries/resolutions.ts'

const city = await openCity({ modules: [commitment, council], now: new Date('2026-04-04T09:00:00+03:30') })
const { db } = city
const they = await givenCouncil(db)
const [clerk, worker] = [await city.work(they.clerk), await city.work(they.worker)]

const made = await givenPublished(clerk, they)
await recordLegalEvent(clerk, made.resolutionId, { kind: 'notified', on: '2026-03-12', letterNumber: '۱' })
await accept(worker, made.commitmentId)
await sendMessage(worker, made.commitmentId, { text: 'شمارهٔ خانهٔ آقای نمونه' })
const { matterId } = await getResolutionById(db, made.resolutionId)
const matter = await getMatter(db, matterId)
const hidden = await openMatter(clerk, {
  kind: 'sample',
  title: { fa: 'پنهان' },
  coordinatorId: they.office.id,
  visibility: 'assigned',
})

const anybody = city.visitor(undefined, 'fa')
const Head = z.strictObject({ code: z.string(), seq: z.int(), hash: z.string(), day: z.iso.date() })
const Link = z.strictObject({
  matter: z.uuid(),
  seq: z.int(),
  commitment: z.uuid().nullable(),
  kind: z.string(),
  at: z.string(),
  from: z.string().nullable(),
  to: z.string().nullable(),
  inside: z.string(),
  text: z.string().nullable(),
  hash: z.string(),
})
const chainAddress = `/open/heads/chain/${matter.code}`

async function linesOf<Line>(address: string, shape: z.ZodType<Line>) {
  const answer = await anybody.request(address)
  expect([answer.status, answer.headers.get('access-control-allow-origin')]).toEqual([200, '*'])
  const text = await answer.text()
  const lines = text.split('\n').filter((line) => line !== '')
  return { text, lines: lines.map((line) => shape.parse(JSON.parse(line))) }
}

/** As the page of open data says that it is computed, and with nothing of ours. */
function computed(links: readonly z.output<typeof Link>[]) {
  let before = Buffer.alloc(32)
  return links.map(({ matter: of, seq, commitment: one, kind, at, from, to, inside, text }) => {
    const json = JSON.stringify([of, seq, one, kind, at, from, to, inside])
    const whole = Buffer.concat([before, Buffer.from(json, 'utf8'), Buffer.from(text ?? '', 'hex')])
    before = createHash('sha256').update(whole).digest()
    return before.toString('hex')
  })
}

test('before the first night the file is empty', async () => {
  expect((await linesOf('/open/heads', Head)).text).toBe('')
})

describe('the heads of a day', () => {
  test('are kept as they were published, and name no matter that is not public', async () => {
    await publishHeads(await city.work('rules'))
    const { text, lines } = await linesOf('/open/heads', Head)
    expect(lines).toContainEqual(expect.objectContaining({ code: matter.code, seq: matter.seq, day: '2026-04-04' }))
    expect(text).not.toContain(hidden.code)
    city.wait(86_400)
    await sendMessage(await city.work(they.worker), made.commitmentId, { text: 'کار فردا آغاز می‌شود' })
    await publishHeads(await city.work('rules'))
    expect((await linesOf('/open/heads/2026-04-04', Head)).text).toBe(text)
    expect((await linesOf('/open/heads', Head)).lines).toContainEqual(expect.objectContaining({ day: '2026-04-05' }))
    const { days } = z
      .object({ days: z.array(z.object({ day: z.string(), sha256: z.string() })) })
      .parse(await (await anybody.request('/open/heads/days')).json())
    expect(days.map(({ day }) => day)).toEqual(['2026-04-05', '2026-04-04'])
    expect(days[1]?.sha256).toBe(createHash('sha256').update(text, 'utf8').digest('hex'))
  })

  test.each(['2026-04-03', '2026-13-01'])('of a day without any (%s) are not there', async (day) => {
    expect((await anybody.request(`/open/heads/${day}`)).status).toBe(404)
  })
})

describe('the chain of a matter', () => {
  test('is computed by anybody, leads to the heads they kept, and stays whole when words are erased', async () => {
    const { lines: links } = await linesOf(chainAddress, Link)
    expect(links.map(({ hash }) => hash)).toEqual(computed(links))
    const { lines: kept } = await linesOf('/open/heads/2026-04-04', Head)
    const head = kept.find(({ code }) => code === matter.code)
    expect(links.find(({ seq }) => seq === head?.seq)?.hash).toBe(head?.hash)
    const written = links.find(({ kind }) => kind === 'message')
    await redact(await city.work(they.clerk), made.commitmentId, written?.seq ?? 0, 'شمارهٔ خانهٔ کسی در آن بود')
    const { lines: later } = await linesOf(chainAddress, Link)
    expect(later.map(({ hash }) => hash)).toEqual(computed(later))
    expect(later.slice(0, links.length)).toEqual(links)
  })

  test('says nothing of who did it or what they wrote', async () => {
    const { text } = await linesOf(chainAddress, Link)
    for (const secret of [they.worker.id, they.clerk.id, 'آقای نمونه']) expect(text).not.toContain(secret)
  })

  test.each([hidden.code, 'NOBODY'])('of what is not public, or not there (%#), is not there', async (code) => {
    expect((await anybody.request(`/open/heads/chain/${code}`)).status).toBe(404)
  })
})

test('the heads name a resolution from its publication on, and neither a draft nor what was taken from the public', async () => {
  const draft = await givenSettled(clerk, they)
  const heads = async () => {
    city.wait(86_400)
    await publishHeads(await city.work('rules'))
    return (await linesOf('/open/heads', Head)).lines.map(({ code }) => code)
  }
  const [code, chain] = [`R${draft.address}`, `/open/heads/chain/R${draft.address}`]
  expect(await heads()).not.toContain(code)
  expect((await anybody.request(chain)).status).toBe(404)
  await publishResolution(clerk, draft.resolutionId)
  expect(await heads()).toContain(code)
  expect((await linesOf(chain, Link)).lines.map(({ kind }) => kind)).toEqual(['opened', 'shown'])
})
