import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import organisations from '#city/organisations/module.ts'
import commitment from '#engines/commitment/module.ts'
import coordination from '#modules/coordination/module.ts'
import council from '#modules/council/module.ts'
import { files } from '#platform/files/routes.ts'
import { defineModule } from '#platform/module.ts'
import { openCity } from '#test/city.ts'
import { listNames, type OParlObject, oparlReader, oparlRoot as root } from '#test/oparl-reader.ts'
import { givenEverything } from '#test/oparl-city.ts'
import oparl from '../module.ts'

/** OParl 1.1 as our specification has it, over a council with everything: what each kind of object says. */
const room = defineModule({ name: 'files', title: { fa: 'فایل‌ها', en: 'Files' }, routes: { '/files': files } })
const city = await openCity({
  now: new Date('2026-04-04T09:00:00+03:30'),
  modules: [organisations, commitment, council, coordination, oparl, room],
})
const { they, hall, over, coming, draft, item, bill, resolutionId, address } = await givenEverything(city)
const { tell, ask, read, whole, listsOf } = oparlReader(city)
await tell()

const at = (kind: string, id: string) => `${root}/${kind}/${id}`
const full = (kind: string, id: string) => `http://localhost${at(kind, id)}`
const listed = (await Promise.all((await listsOf()).map(whole))).flat()
const singles = await Promise.all([root, `${root}/bodies/tabriz`, ...listed.map(({ id }) => id ?? '')].map(read))
const typeOf = ({ type }: OParlObject) => String(type).split('/').at(-1) ?? ''
const ofType = (name: string) => singles.filter((object) => typeOf(object) === name)

describe('every object of a kind says', () => {
  test.each([
    ['System', 'name license contactEmail website vendor product'],
    ['Body', `${listNames.join(' ')} legislativeTerm mainOrganization system`],
    ['Organization', 'name organizationType classification meeting consultation memberCount Janshahr:label'],
    ['Person', 'name familyName membership'],
    ['Membership', 'person organization role votingRight startDate'],
    ['Meeting', 'meetingState start end organization location invitation Janshahr:label'],
    ['AgendaItem', 'order number name public meeting'],
    ['Paper', 'paperType reference date underDirectionOf originatorOrganization'],
    ['Consultation', 'paper agendaItem meeting organization authoritative role'],
    ['File', 'name fileName mimeType size sha512Checksum accessUrl downloadUrl'],
    ['Location', 'description geojson meetings papers'],
    ['LegislativeTerm', 'name body'],
  ])('%s: %s', (type, fields) => {
    const found = ofType(type)
    expect(found.length).toBeGreaterThan(0)
    const wanted = [...fields.split(' '), 'id', 'type', 'created', 'modified']
    const missing = found.flatMap((object) =>
      wanted.filter((name) => !(name in object)).map((name) => object.id + name),
    )
    expect(missing).toEqual([])
  })

  test('and those that sit in a body that decides say so: nobody else is told of', async () => {
    expect(await read(at('organizations', they.council.id))).toMatchObject({
      organizationType: 'Gremium',
      classification: 'Parlament',
      memberCount: 13,
      membership: expect.any(Array),
    })
    const unit = await read(at('organizations', they.works.id))
    expect(unit).toMatchObject({ organizationType: 'Verwaltungsbereich', memberCount: 0 })
    expect(unit).not.toHaveProperty('membership')
    expect(await whole(String(unit['meeting']))).toEqual([])
    expect(JSON.stringify(listed)).not.toContain(they.worker.name)
    expect(JSON.stringify(listed)).not.toMatch(/phone|email/i)
  })
})

describe('a meeting', () => {
  test('that was called has an invitation, and nobody who was there before it is over', async () => {
    const meeting = await read(at('meetings', coming.id))
    expect(meeting).toMatchObject({ meetingState: 'eingeladen', 'Janshahr:label': { fa: 'دعوت‌شده', en: 'called' } })
    expect(meeting).not.toHaveProperty('participant')
    expect(meeting).not.toHaveProperty('resultsProtocol')
    const invitation = await (await ask(`/meetings/${coming.code}/invitation.txt`)).text()
    expect(invitation).toContain('۱. بودجهٔ کتابخانه‌ها')
    expect(meeting['invitation']).toMatchObject({
      accessUrl: `http://localhost/meetings/${coming.code}/invitation.txt`,
      size: Buffer.byteLength(invitation),
    })
  })

  test('that is over has those who were there, its minutes and its agenda', async () => {
    expect(await read(at('meetings', over.id))).toMatchObject({
      meetingState: 'durchgeführt',
      participant: [full('persons', they.members[0]?.id ?? '')],
      resultsProtocol: { mimeType: 'text/plain' },
      location: { id: full('locations', hall.id) },
      agendaItem: [{ order: 0 }, { order: 1, public: false, name: 'دستور غیرعلنی' }],
    })
    expect(await (await ask(`/meetings/${over.code}/invitation.txt`)).text()).not.toContain('محرمانه')
  })

  test('of a draft is nowhere', async () => {
    expect((await ask(at('meetings', draft.id))).status).toBe(404)
    expect((await ask(`/meetings/${draft.code}/invitation.txt`)).status).toBe(404)
  })
})

describe('what was adopted', () => {
  test('stands with its text and its file under the item, and is the main file of its paper', async () => {
    const text = await (await ask(`/council/resolutions/${address}.txt`)).text()
    const found = await read(at('agenda-items', item.id))
    expect(found).toMatchObject({
      result: 'تصویب شد',
      resolutionText: text,
      consultation: full('consultations', resolutionId),
    })
    expect(found['resolutionFile']).toMatchObject({
      id: full('files', resolutionId),
      size: Buffer.byteLength(text),
      sha512Checksum: createHash('sha512').update(text).digest('hex'),
    })
    expect(await read(at('papers', resolutionId))).toMatchObject({
      paperType: 'مصوبه',
      mainFile: { id: full('files', resolutionId) },
      superordinatedPaper: [full('papers', bill)],
      underDirectionOf: [full('organizations', they.works.id)],
    })
    expect(await read(at('files', resolutionId))).toMatchObject({
      paper: [full('papers', resolutionId)],
      agendaItem: [full('agenda-items', item.id)],
    })
  })

  test('gives the bill its owners too, and the bill is above it', async () => {
    expect(await read(at('papers', bill))).toMatchObject({
      paperType: 'لایحه',
      reference: '۱۲۰۴',
      subordinatedPaper: [full('papers', resolutionId)],
      underDirectionOf: [full('organizations', they.works.id)],
    })
    const { organization } = await read(at('consultations', resolutionId))
    expect(organization).toEqual([they.committee, they.council].map(({ id }) => full('organizations', id)))
  })

  test('is shown at one address of a file and kept at the other', async () => {
    const told = ofType('File')
    expect(told.length).toBeGreaterThanOrEqual(5)
    for (const { accessUrl, downloadUrl } of told) {
      const [shown, kept] = [await ask(String(accessUrl)), await ask(String(downloadUrl))]
      expect([accessUrl, shown.status, kept.status]).toEqual([accessUrl, 200, 200])
      expect(shown.headers.get('content-disposition') ?? 'inline').toMatch(/^inline/)
      expect(kept.headers.get('content-disposition')).toMatch(/^attachment/)
    }
  })
})
