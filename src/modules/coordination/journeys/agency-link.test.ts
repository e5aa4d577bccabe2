import { describe, expect, test } from 'vitest'
import { eq } from 'drizzle-orm'
import { givenPromises } from '#engines/commitment/fixtures.ts'
import { issueBodyLink, linksOfBody, offerCommitment, revokeLink, sendDigests } from '#engines/commitment/index.ts'
import { getCommitment } from '#engines/commitment/queries/commitments.ts'
import { historyOf } from '#engines/commitment/queries/events.ts'
import commitment from '#engines/commitment/module.ts'
import { seal } from '#platform/keys/seal.ts'
import { unseal } from '#platform/keys/seal.ts'
import { messages } from '#platform/outbox/tables.ts'
import { openCity } from '#test/city.ts'
import { numberOf, numbersOfAgencies, sendAgencyLink } from '../actions/agency-links.ts'
import pages from '../module.ts'
import { putAgency } from '../queries/agencies.ts'

const city = await openCity({ modules: [commitment, pages], now: new Date('2026-04-22T09:00:00+03:30') })
const world = await givenPromises(city)
const { they } = world
const house = { keyring: city.keyring, publicUrl: 'http://localhost' }
const sealed = seal(city.keyring, numberOf(they.agency.id), '+989140000009')
await putAgency(city.db, {
  organisationId: they.agency.id,
  channels: ['link', 'paper'],
  number: Buffer.from(sealed, 'utf8'),
  since: '2026-01-01',
  created: city.now,
  modified: city.now,
})

const offered = () => world.offered({ ownerId: they.agency.id })
const link = async () => (await issueBodyLink(await city.work(they.deputy), they.agency.id, {})).token
const stateOf = async (id: string) => (await getCommitment(city.db, id)).state

/** What was sent to the registered number last, unsealed as the sender would. */
async function lastSecret(template: string): Promise<Record<string, string>> {
  const found = await city.db.select().from(messages).where(eq(messages.template, template))
  const last = found.toSorted((a, b) => (a.id < b.id ? -1 : 1)).at(-1)
  if (!last?.secrets) throw new Error(`Nothing was sent as ${template}`)
  expect(unseal(city.keyring, { purpose: 'outbox.recipient', owner: last.key }, last.recipient)).toBe('+989140000009')
  return JSON.parse(unseal(city.keyring, { purpose: 'outbox.secrets', owner: last.key }, last.secrets))
}

describe('a body without accounts', () => {
  test('reads everything it owes by its link, and nothing of others', async () => {
    const [{ id }, other] = [await offered(), await world.offered()]
    const token = await link()
    const visitor = city.visitor(undefined, 'fa')
    const page = await visitor.open(`/a/${token}`)
    expect(page.status).toBe(200)
    expect(page.document.querySelectorAll(`a[href$="/${id}"]`)).toHaveLength(1)
    expect((await visitor.open(`/a/${token}/${other.id}`)).status).toBe(404)
    const bare = await visitor.request(`/a/${token}`)
    expect(bare.headers.get('referrer-policy')).toBe('no-referrer')
    expect(bare.headers.get('cache-control')).toContain('no-store')
    expect((await linksOfBody(city.db, they.agency.id))[0]?.uses).toBe(3)
  })

  test('writes messages without a code, and takes no step without one', async () => {
    const { id, matterId } = await offered()
    const token = await link()
    const visitor = city.visitor(undefined, 'en')
    const page = await visitor.open(`/a/${token}/${id}`)
    expect(page.document.querySelectorAll('form[action$="/accept"]')).toHaveLength(0)
    expect((await page.submit({ text: 'نامه رسید' }, 'Send the message')).text).toContain('نامه رسید')
    expect((await visitor.send(`/a/${token}/${id}/accept`, {})).status).toBe(403)
    expect(await stateOf(id)).toBe('offered')
    const history = await historyOf(city.db, matterId)
    expect(history.at(-1)?.event).toMatchObject({ kind: 'message', actorKind: 'link', channel: 'link' })
  })

  test('takes steps with the code that went to its registered number, in that browser alone', async () => {
    const { id } = await offered()
    const token = await link()
    const visitor = city.visitor(undefined, 'en')
    const list = await (await visitor.open(`/a/${token}`)).submit({}, 'Send the code')
    const { code = '' } = await lastSecret('coordination.agency-code')
    const wrong = await list.submit({ code: code === '111111' ? '222222' : '111111' }, 'Confirm the code')
    expect(wrong.status).toBe(422)
    expect(wrong.text).toContain('That is not the code. You can try 4 more times.')
    const right = await wrong.submit({ code }, 'Confirm the code')
    expect(right.text).toContain('you can answer for 30 minutes')
    const item = await visitor.open(`/a/${token}/${id}`)
    await item.submit({}, 'Accept it')
    expect(await stateOf(id)).toBe('accepted')

    const elsewhere = city.visitor(undefined, 'en')
    expect((await elsewhere.send(`/a/${token}/${id}/start`, {})).status).toBe(403)
    expect(await stateOf(id)).toBe('accepted')
    city.wait(31 * 60)
    expect((await visitor.send(`/a/${token}/${id}/start`, {})).status).toBe(403)
  })
})

const send = (to: string, headers: Record<string, string>) =>
  city.visitor(undefined, 'en').request(to, {
    method: 'POST',
    headers: { origin: 'null', 'content-type': 'application/x-www-form-urlencoded', ...headers },
    body: new URLSearchParams({ text: 'از مرورگر کهنه', once: crypto.randomUUID() }),
  })

test('an old browser, which calls the origin of such a page null and says nothing beside it, sends its forms all the same', async () => {
  const { id } = await offered()
  const address = `/a/${await link()}/${id}/message`
  expect((await send(address, {})).status).toBe(303)
  expect((await send(address, { 'sec-fetch-site': 'cross-site' })).status).toBe(403)
  expect((await send('/sign-in/staff', {})).status).toBe(403)
})

describe('a link that is over', () => {
  test('leads to a new one, which goes to the registered number alone', async () => {
    const token = await link()
    const [held] = await linksOfBody(city.db, they.agency.id)
    await revokeLink(await city.work(they.deputy), held?.id ?? '')
    const visitor = city.visitor(undefined, 'en')
    const over = await visitor.open(`/a/${token}`)
    expect(over.status).toBe(410)
    const asked = await over.submit({}, 'Ask for a new link')
    expect(asked.text).toContain('on its way')
    const { address = '' } = await lastSecret('coordination.agency-link')
    expect(asked.text).not.toContain(address)
    expect((await visitor.visit(address)).status).toBe(200)
  })

  test('a token nobody issued looks like none', async () => {
    const visitor = city.visitor(undefined, 'en')
    expect((await visitor.open('/a/AAAAAAAAAAAAAAAAAAAAAA')).status).toBe(404)
    expect((await visitor.open('/a/short')).status).toBe(404)
  })
})

test('only those who keep agencies send links', async () => {
  await expect(
    sendAgencyLink(await city.work(they.coordinator), house, they.agency.id, { locale: 'fa' }),
  ).rejects.toMatchObject({
    kind: 'forbidden',
  })
  await sendAgencyLink(await city.work(they.deputy), house, they.agency.id, { locale: 'fa' })
  const { commitmentId } = await offerCommitment(
    await city.work(they.coordinator),
    (await world.open()).matterId,
    world.offer({ ownerId: they.agency.id }),
  )
  const { address = '' } = await lastSecret('coordination.agency-link')
  expect((await city.visitor(undefined, 'en').visit(`${address}/${commitmentId}`)).status).toBe(200)
})

/** What went to numbers of bodies by this morning. */
const told = async () => {
  await sendDigests(await city.work('rules'), city.keyring, numbersOfAgencies(city.keyring))
  const found = await city.db.select().from(messages).where(eq(messages.template, 'commitment.agency-digest'))
  return found.map(({ params, key, recipient }) => ({
    news: params,
    to: unseal(city.keyring, { purpose: 'outbox.recipient', owner: key }, recipient),
  }))
}

test('a body whom nobody answers for hears each morning at its number of what waits, once it has a link', async () => {
  for (const { id } of await linksOfBody(city.db, they.agency.id)) await revokeLink(await city.work(they.deputy), id)
  await offered()
  expect(await told()).toEqual([])
  await link()
  const answer: unknown = expect.any(Number)
  expect(await told()).toMatchObject([{ to: '+989140000009', news: { overdue: 0, answer } }])
  expect(await told()).toHaveLength(1)
})
