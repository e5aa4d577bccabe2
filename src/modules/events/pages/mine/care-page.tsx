import { For } from 'solid-js'
import type { Enrolment, Offering } from '#engines/enrolment/index.ts'
import { FormBox, HiddenField } from '#platform/forms/fields.tsx'
import type { Form } from '#platform/forms/form.ts'
import { useView } from '#platform/http/view.ts'
import { Button } from '#platform/ui/button.tsx'
import { Panel } from '#platform/ui/card.tsx'
import { Crumbs } from '#platform/ui/crumbs.tsx'
import { PageHead } from '#platform/ui/page-head.tsx'
import type { CaredFor } from '../../rules/care.ts'
import { careWords as words } from '../../words/care.ts'
import { mineWords } from '../../words/mine.ts'
import { CareFields } from '../enrolling/care-fields.tsx'

interface Props {
  offering: Offering
  enrolment: Enrolment
  people: readonly CaredFor[]
  /** Of whom there is a note. */
  noted: readonly CaredFor[]
  form: Form
}

/** What was told on health for one registration, to mend, to add to, or to take back. */
export function CarePage({ offering, enrolment, people, noted, form }: Props) {
  const { say, link } = useView()
  const back = `/my/enrolments/${enrolment.code}`
  return (
    <div class="wrap opening">
      <Crumbs
        trail={[
          { label: mineWords.my, to: '/my' },
          { label: offering.title, to: back },
        ]}
      />
      <PageHead title={words.title} lead={offering.title} />
      <div class="stack">
        <Panel>
          <FormBox form={form} to={`${back}/care`} submit={words.save} cancel={back}>
            <CareFields form={form} people={people} />
          </FormBox>
        </Panel>
        <For each={noted}>
          {({ id, name }) => (
            <form method="post" action={link(`${back}/care/withdrawal`)}>
              <HiddenField name="person" value={id} />
              <Button look="line" icon="close">
                {say(words.withdraw(name))}
              </Button>
            </form>
          )}
        </For>
      </div>
    </div>
  )
}
