import { Show } from 'solid-js'
import type { Offering } from '#engines/enrolment/index.ts'
import { type Choice, FormBox } from '#platform/forms/fields.tsx'
import type { Form } from '#platform/forms/form.ts'
import { useView } from '#platform/http/view.ts'
import { Panel } from '#platform/ui/card.tsx'
import { Crumbs } from '#platform/ui/crumbs.tsx'
import { EmptyState } from '#platform/ui/notice.tsx'
import { PageHead } from '#platform/ui/page-head.tsx'
import { Say } from '#platform/ui/say.tsx'
import { words } from '../../words.ts'
import { ownGroupWords } from '../../words/own-groups.ts'
import { registerWords } from '../../words/register.ts'
import { GroupFields } from '../group-fields.tsx'

interface Props {
  offering: Offering
  form: Form
  /** The schools, mosques and associations for which the reader signs. */
  organisations: readonly Choice[]
  sessions: readonly Choice[]
}

/** A school, a mosque or an association registers a group by itself. */
export function OwnGroupPage({ offering, form, organisations, sessions }: Props) {
  const { say } = useView()
  const at = `/e/${offering.code}`
  return (
    <div class="wrap opening">
      <Crumbs
        trail={[
          { label: words.events, to: '/events' },
          { label: offering.title, to: at },
        ]}
      />
      <PageHead title={ownGroupWords.title} meta={<Say text={offering.title} />} lead={ownGroupWords.lead} />
      <Show
        when={organisations.length > 0}
        fallback={<EmptyState title={ownGroupWords.noneTitle}>{say(ownGroupWords.noneWhy)}</EmptyState>}
      >
        <Panel>
          <FormBox form={form} to={`${at}/group`} submit={registerWords.registerThem} cancel={at} files long>
            <GroupFields
              form={form}
              organisations={organisations}
              sessions={sessions}
              organisationLabel={ownGroupWords.organisation}
            />
          </FormBox>
        </Panel>
      </Show>
    </div>
  )
}
