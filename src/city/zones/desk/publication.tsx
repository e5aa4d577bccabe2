import { personsNamed, linksInto } from '../edition-queries.ts'
import { today } from '#platform/calendar/instant.ts'
import { dateParts } from '#platform/forms/date-input.ts'
import { blank, type FormOf, submit } from '#platform/forms/form.ts'
import { router, see, type Visit } from '#platform/http/env.ts'
import { idOf } from '#platform/http/params.ts'
import { demand, wholeCity } from '#platform/permission.ts'
import { publishBoundaries } from '../permissions.ts'
import { publishEdition } from '../actions.ts'
import { deskWords } from '../desk-words.ts'
import { personOf } from '../drafts.ts'
import { publicationForm } from '../forms.ts'
import { PublicationPage } from '../pages/desk/publication-page.tsx'
import { whyNotYet } from '../rules.ts'
import { draftWith } from './reading.ts'
import { demandSight } from './sight.ts'
import { stepPath } from './steps.ts'

/** The second key: somebody else publishes the edition from a day. Afterwards the same page shows what it brought. */
export const publication = router()

publication.get('/:id/publication', (c) => show(c, blank(dateParts('from', today(c.var.work.now), c.var.locale))))

publication.post('/:id/publication', async (c) => {
  demand(c.var.work.actor, publishBoundaries, wholeCity)
  const id = idOf(c)
  const published = await submit(c, publicationForm, ({ from, confirmed }) =>
    publishEdition(c.var.work, id, from, confirmed),
  )
  if (published.sent) return see(c, stepPath(id, 'publication'), deskWords.published)
  c.status(422)
  return show(c, published.form)
})

async function show(c: Visit, form: FormOf<typeof publicationForm>) {
  const { db, actor } = c.var.work
  demandSight(actor)
  const draft = await draftWith(db, idOf(c))
  const { edition, zones, latest } = draft
  const [links, people] = await Promise.all([
    linksInto(db, edition.id),
    personsNamed(db, [edition.importedBy, edition.publishedBy]),
  ])
  const obstacle = whyNotYet({ edition, personId: personOf(actor), latest, zones: zones.length })
  const props = { ...draft, links, people, form, obstacle }
  return c.render(() => <PublicationPage {...props} />, { title: deskWords.publication })
}
