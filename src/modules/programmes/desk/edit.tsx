import { z } from 'zod'
import { changeProgramme, registerProgramme } from '#city/programmes/actions.ts'
import { wholeMandate } from '#city/mandate/queries.ts'
import { manageProgrammes } from '#city/programmes/permissions.ts'
import { getProgrammeOfCode, ownersOffered, parentsOffered, type WholeProgramme } from '#city/programmes/queries.ts'
import { today } from '#platform/calendar/instant.ts'
import { dateParts } from '#platform/forms/date-input.ts'
import { blank, type FormOf, submit } from '#platform/forms/form.ts'
import { once } from '#platform/forms/once.ts'
import { router, see, type Visit } from '#platform/http/env.ts'
import { codeOf } from '#platform/http/params.ts'
import type { Locale } from '#platform/locale.ts'
import { may, wholeCity } from '#platform/permission.ts'
import { programmeForm } from '../forms/programme.ts'
import { EditPage } from '../pages/desk/edit.tsx'
import { deskWords } from '../words/desk.ts'
import { openZones } from './ground.ts'

export const edit = router()

type EditForm = FormOf<typeof programmeForm>

/** What the form offers to choose from, as far as one's post reaches. */
async function choicesOf(c: Visit) {
  const { db, actor, now } = c.var.work
  const [items, owners, parents, zones] = await Promise.all([
    wholeMandate(db),
    ownersOffered(db),
    parentsOffered(db),
    openZones(db, actor, manageProgrammes, today(now)),
  ])
  const districts = zones.filter(({ kind }) => kind === 'district')
  return { items, owners, parents, districts, mayWholeCity: may(actor, manageProgrammes, wholeCity) }
}

export type EditChoices = Awaited<ReturnType<typeof choicesOf>>

edit.get('/new', (c) => show(c, blank()))

edit.post('/new', async (c) => {
  const { work } = c.var
  const sent = await submit(c, programmeForm, ({ once: key, version: _version, ...plan }) =>
    once(work, key, z.number(), async (held) => (await registerProgramme(held, plan)).code),
  )
  if (sent.sent) return see(c, `/desk/programmes/${sent.result}`, deskWords.registered)
  c.status(422)
  return show(c, sent.form)
})

edit.get('/:code{[0-9]+}/edit', async (c) => {
  const programme = await getProgrammeOfCode(c.var.work.db, codeOf(c))
  return show(c, blank(typedOf(programme, c.var.locale)), programme)
})

edit.post('/:code{[0-9]+}/edit', async (c) => {
  const { work } = c.var
  const { id, code } = await getProgrammeOfCode(work.db, codeOf(c))
  const sent = await submit(c, programmeForm, ({ once: key, version = 0, ...plan }) =>
    once(work, key, z.number(), async (held) => {
      await changeProgramme(held, id, version, plan)
      return code
    }),
  )
  if (sent.sent) return see(c, `/desk/programmes/${code}`, deskWords.saved)
  c.status(422)
  return show(c, sent.form, await getProgrammeOfCode(work.db, code))
})

async function show(c: Visit, form: EditForm, programme?: WholeProgramme) {
  const choices = await choicesOf(c)
  const { name } = programme ?? {}
  const title = name ? deskWords.editTitle({ fa: name.fa, en: name.en ?? name.fa }) : deskWords.newProgramme
  return c.render(() => <EditPage form={form} choices={choices} programme={programme} title={title} />, { title })
}

/** A programme as its form shows it. */
function typedOf(programme: WholeProgramme, locale: Locale): Record<string, string | readonly string[]> {
  const { name, summary, slug, duties, audience, zones, ownerId, budgetRial, startsOn, endsOn, parentId, version } =
    programme
  const said = (field: string, text: typeof name) =>
    Object.fromEntries(Object.entries(text).map(([language, words]) => [`${field}.${language}`, words]))
  return {
    ...said('name', name),
    ...said('summary', summary),
    ...dateParts('starts', startsOn, locale),
    ...dateParts('ends', endsOn, locale),
    slug,
    duties,
    audience,
    zones,
    owner: ownerId,
    budget: budgetRial === null ? '' : String(budgetRial / 10n),
    parent: parentId ?? '',
    version: String(version),
  }
}
