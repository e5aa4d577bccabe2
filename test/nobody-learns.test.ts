import { expect, test } from 'vitest'
import { seedTabriz } from '#city/zones/fixtures.ts'
import { findZone } from '#city/zones/queries.ts'
import { accept, offerCommitment, openMatter, publishHeads, sendMessage } from '#engines/commitment/index.ts'
import { givenPromises } from '#engines/commitment/fixtures.ts'
import {
  givenCouncil,
  givenPublished,
  givenResolution,
  makeBrief,
  withdrawPublication,
} from '#modules/council/fixtures.ts'
import { openCity } from './support/city.ts'
import { oparlReader } from './support/oparl-reader.ts'
import { pdfText } from './support/pdf-text.ts'

/**
 * What is not for everybody is nowhere: of a matter that only those may see to whom it is assigned, and of one for the
 * parties, no page, feed, file or list that anybody reaches has a word. A third, public one proves that the lists are read.
 */
const city = await openCity()
const { db } = city
await seedTabriz(await city.work('rules'))
const zoneId = (await findZone(db, 'd03'))?.id ?? ''
const { they, offer } = await givenPromises(city)
const coordinator = await city.work(they.coordinator)

const marks = { public: 'شناسنامهٔ همگانی', partners: 'رازهمکاران', assigned: 'رازسپرده' } as const
type Mark = keyof typeof marks

async function opened(visibility: Mark) {
  const said = { fa: `${marks[visibility]} نمونه`, en: `${visibility}-secret sample` }
  const { matterId, code } = await openMatter(coordinator, {
    kind: 'report',
    title: said,
    coordinatorId: they.office.id,
    visibility,
    zoneId,
    duties: ['D1'],
  })
  const { commitmentId } = await offerCommitment(
    coordinator,
    matterId,
    offer({ statement: said, doneWhen: { ...said, fa: `${said.fa} در باران آزموده شده است` } }),
  )
  const worker = await city.work(they.worker)
  await accept(worker, commitmentId)
  await sendMessage(worker, commitmentId, { text: said.fa })
  return { matterId, code, commitmentId }
}

/** Resolutions: one that is published, one that is not yet, one that a court took from the public. In Latin letters, for PDFs. */
const resolutionMarks = { public: 'Openpaper', draft: 'Draftsecret', withdrawn: 'Withdrawnsecret' } as const
const council = await givenCouncil(db)
const clerk = await city.work(council.clerk)
const entitled = (mark: keyof typeof resolutionMarks) => ({
  title: { fa: `مصوبهٔ ${resolutionMarks[mark]}`, en: `${resolutionMarks[mark]} resolution` },
})
const published = await givenPublished(clerk, council, entitled('public'))
const drafted = await givenResolution(clerk, council, entitled('draft'))
const withdrawn = await givenPublished(clerk, council, entitled('withdrawn'))
await withdrawPublication(await city.work(council.chief), withdrawn.resolutionId, { fa: 'به حکم دادگاه تا رأی نهایی' })
const briefCode = await makeBrief(clerk, council.committee.id)
const reader = oparlReader(city)

const [seen, partners, assigned] = [await opened('public'), await opened('partners'), await opened('assigned')]
await publishHeads(await city.work('rules'))
await reader.tell()
// Overdue by now, so that the lists of what is late are looked at too.
city.wait(200 * 86_400)

const secrets = [
  marks.partners,
  marks.assigned,
  'partners-secret',
  'assigned-secret',
  resolutionMarks.draft,
  resolutionMarks.withdrawn,
  ...[partners, assigned].flatMap(({ matterId, code, commitmentId }) => [matterId, code, commitmentId]),
]

const visitor = city.visitor(undefined, 'fa')
const { slug } = they.works

/** Every address without a gap in it, as it stands in the table of routes: pages, feeds and files. */
const plain = [
  ...new Set(
    city.routes
      .filter(({ method, path }) => method === 'GET' && !/[:*]/.test(path) && !path.startsWith('/desk'))
      .map(({ path }) => path),
  ),
]
const asked = [
  ...[partners, assigned].flatMap(({ code }) => [`/commitments?matter=${code}`, `/open/heads/chain/${code}`]),
  ...Object.values(marks).flatMap((mark) => [
    `/search?q=${encodeURIComponent(mark)}`,
    `/council?q=${encodeURIComponent(mark)}`,
  ]),
  ...['state=accepted', `owner=${slug}`, 'owners=unit', 'zone=d03', 'duty=D1'].flatMap((wish) =>
    ['/commitments', '/commitments/feed.atom', '/open/commitments.csv', '/open/commitments.json'].map(
      (path) => `${path}?${wish}`,
    ),
  ),
  ...[published, drafted, withdrawn].flatMap(({ address }) =>
    ['', '.txt', '.atom', '.pdf', '/1', '/text/1'].map((end) => `/council/resolutions/${address}${end}`),
  ),
  `/council/briefs/${briefCode}`,
  `/council/votes/${withdrawn.voteEventId}.json`,
  `/agencies/${slug}`,
  '/zones/d03',
  '/glance/D1',
]

async function textAt(path: string) {
  const answer = await visitor.request(path)
  const isPdf = answer.headers.get('content-type') === 'application/pdf'
  const text = isPdf ? pdfText(new Uint8Array(await answer.arrayBuffer())) : await answer.text()
  return { status: answer.status, isPdf, text }
}

test('no page, feed or file that anybody reaches has a word of it', async () => {
  expect(plain.length).toBeGreaterThan(60)
  const told: string[] = []
  const [broken, showing]: [string[], string[]] = [[], []]
  for (const path of [...plain, ...asked]) {
    const { status, text } = await textAt(path)
    // What was asked for stands in the field of a search again.
    const own = decodeURIComponent(path)
    const found = secrets.filter((secret) => text.includes(secret) && !own.includes(secret))
    told.push(...found.map((secret) => `${path}: ${secret}`))
    if (status >= 500) broken.push(path)
    if (text.includes(marks.public) && !own.includes(marks.public)) showing.push(path)
  }
  expect(told).toEqual([])
  expect(broken).toEqual([])
  expect(showing).toEqual(
    expect.arrayContaining([
      '/commitments',
      '/commitments/late',
      '/commitments/feed.atom',
      '/open/commitments.csv',
      '/open/commitments.json',
    ]),
  )
})

test('no PDF that anybody reaches has a word of it: resolutions, briefs, plans of the season', async () => {
  const printed = [
    ...[published, drafted, withdrawn].map(({ address }) => `/council/resolutions/${address}.pdf`),
    `/council/briefs/${briefCode}.pdf`,
    ...plain.filter((path) => path.endsWith('.pdf')),
  ]
  const showing: string[] = []
  for (const path of printed) {
    const { status, isPdf, text } = await textAt(`/en${path}`)
    expect([path, secrets.filter((secret) => text.includes(secret))]).toEqual([path, []])
    if (path.includes(drafted.address) || path.includes(withdrawn.address)) expect([path, isPdf]).toEqual([path, false])
    else expect([path, status, isPdf]).toEqual([path, 200, true])
    if (text.includes(resolutionMarks.public)) showing.push(path)
  }
  expect(showing).toEqual([`/council/resolutions/${published.address}.pdf`])
})

test('letters are for those who keep them: nobody else gets one, nor the way to one', async () => {
  const letters = city.routes.filter(({ method, path }) => method === 'GET' && /letter/.test(path))
  expect(letters.length).toBeGreaterThan(0)
  const values: Record<string, string> = { address: published.address, code: seen.code, id: seen.commitmentId }
  for (const { path } of letters) {
    const filled = path.replaceAll(/:(\w+)(\{[^/]*\})?/g, (_gap, name: string) => values[name] ?? '1')
    const { status, isPdf } = await textAt(filled)
    expect([filled, isPdf, status]).not.toEqual([filled, true, status])
    expect([filled, status]).not.toEqual([filled, 200])
  }
})

test('a search for it finds nothing, and what is public of the same day is in the heads', async () => {
  for (const mark of [marks.partners, marks.assigned]) {
    const { text } = await textAt(`/search?q=${encodeURIComponent(mark)}`)
    expect(text).not.toContain(`${mark} نمونه`)
  }
  expect((await textAt('/open/heads')).text).toContain(`"${seen.code}"`)
})

test('no list of council data has it, page after page, and no object of any of them', async () => {
  const lists = await reader.listsOf()
  const listed = (await Promise.all(lists.map(reader.whole))).flat()
  const singles = await Promise.all(listed.map(({ id }) => reader.read(id ?? '')))
  expect(singles.length).toBeGreaterThan(10)
  const told = JSON.stringify([listed, singles])
  expect(told).toContain(resolutionMarks.public)
  expect(secrets.filter((secret) => told.includes(secret))).toEqual([])
})
