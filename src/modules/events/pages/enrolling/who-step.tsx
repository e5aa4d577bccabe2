import { For, Show } from 'solid-js'
import type { Need } from '#modules/families/index.ts'
import type { Offering, Session } from '#engines/enrolment/index.ts'
import { ProblemSummary } from '#platform/forms/fields.tsx'
import { blank, type Form } from '#platform/forms/form.ts'
import { useView } from '#platform/http/view.ts'
import type { Text } from '#platform/locale.ts'
import { Button, ButtonLink, MoreLink } from '#platform/ui/button.tsx'
import { Notice } from '#platform/ui/notice.tsx'
import { Say } from '#platform/ui/say.tsx'
import type { Judged, Key } from '../../actions/parties.ts'
import type { Housemate } from '../../queries/enrolling/household.ts'
import type { Fitting } from '../../queries/enrolling/fitting.ts'
import type { DraftParty } from '../../rules/party.ts'
import type { Standing } from '../../rules/standing.ts'
import { enrolWords } from '../../words/enrolling.ts'
import { ownGroupWords } from '../../words/own-groups.ts'
import { offeringWords } from '../../words/offering.ts'
import { GuestFields } from './guest-fields.tsx'
import { PersonField } from './person-field.tsx'
import { SessionChoice } from './session-choice.tsx'
import { StepPage } from './steps.tsx'

export interface WhoStepProps {
  readonly offering: Offering
  readonly draftId: string | undefined
  readonly sessionId: string | null
  readonly people: readonly Housemate[]
  /** What oneself and one’s children need in order to come, by person. */
  readonly needs: ReadonlyMap<string, readonly Need[]>
  readonly party: DraftParty
  /** So many rows for guests. */
  readonly rows: number
  readonly asksSex: boolean
  readonly judged: Judged | undefined
  /** What stands against the whole wish. */
  readonly refusal: Text | undefined
  readonly coming: readonly { readonly session: Session; readonly standing: Standing }[]
  readonly run: Standing
  readonly fitting: ReadonlyMap<Key, Fitting>
  readonly isAskable: boolean
}

/** Who comes: the household to tick, guests to add, and beside each name why not, if so. */
export function WhoStep(props: WhoStepProps) {
  const { offering, coming, sessionId, isAskable } = props
  return (
    <StepPage
      offering={offering}
      session={coming.find(({ session }) => session.id === sessionId)?.session}
      step="stepWho"
    >
      <Show when={isAskable} fallback={<NotOpen code={offering.code} />}>
        <PartyForm {...props} />
      </Show>
    </StepPage>
  )
}

const addressOf = ({ offering, draftId }: Pick<WhoStepProps, 'offering' | 'draftId'>) =>
  draftId === undefined ? `/e/${offering.code}/enrol` : `/e/${offering.code}/enrol/${draftId}`

function PartyForm(props: WhoStepProps) {
  const { link, say } = useView()
  const { offering, judged, rows, fitting } = props
  const form = formOf(props)
  return (
    <form class="form" method="post" action={link(addressOf(props))} novalidate>
      <ProblemSummary form={form} />
      {judged?.isTooLarge && <GroupsNotice code={offering.code} />}
      <SessionChoice {...props} form={form} />
      <Household {...props} form={form} />
      <For each={Array.from({ length: rows }, (_, at) => `guest${at + 1}`)}>
        {(key, at) => <GuestFields at={at()} form={form} why={judged?.whyNot.get(key)} fitting={fitting.get(key)} />}
      </For>
      <div class="cluster">
        <Button size="l" onward>
          {say(enrolWords.goOn)}
        </Button>
        <Button look="line" size="l" icon="plus" name="act" value="guest">
          {say(enrolWords.addGuest)}
        </Button>
      </div>
    </form>
  )
}

function Household({ people, asksSex, judged, fitting, form, ...props }: WhoStepProps & { form: Form }) {
  const { say, link } = useView()
  const { offering, needs } = props
  const isCared = [...needs.values()].some((told) => told.includes('carer'))
  const back = addressOf(props)
  const { profiles } = offering.audience
  const asks = {
    sex: asksSex,
    birth: profiles.some(({ ageMin, ageMax }) => ageMin !== undefined || ageMax !== undefined),
  }
  return (
    <fieldset class="field" id="party">
      <legend>{say(enrolWords.household)}</legend>
      <div class="choices">
        <For each={people}>
          {(person, at) => {
            const key = `with.${person.id}`
            return (
              <PersonField
                person={person}
                isSelf={at() === 0}
                asks={asks}
                lacks={lackingFor(needs.get(person.id) ?? [], offering)}
                mayCare={!person.isWard && isCared}
                isAskedForDay={judged?.unsure.has(key) === true}
                form={form}
                why={judged?.whyNot.get(key)}
                fitting={fitting.get(key)}
              />
            )
          }}
        </For>
      </div>
      <p>
        <MoreLink to={familyAddress(link, back)}>{say(enrolWords.addToFamily)}</MoreLink>
      </p>
    </fieldset>
  )
}

/** What somebody needs and this offering does not say it has. */
const lackingFor = (told: readonly Need[], { access }: Offering): readonly Need[] =>
  told.filter((need) => need !== 'carer' && access[need] !== true)

/** The page of the family, and the way back to this form. */
const familyAddress = (link: (to: string) => string, back: string) =>
  `/my/household?back=${encodeURIComponent(link(back))}`

/** What was typed, as the draft keeps it, with everything that stands against it. */
function formOf({ party, sessionId, judged, refusal }: WhoStepProps): Form {
  const typed = typedOf(party)
  if (sessionId !== null) typed['session'] = sessionId
  const own = judged ? [...judged.whyNot].map(([key, { text }]) => [key, text] as const) : []
  const together = judged ? judged.party.map((text) => ['party', text] as const) : []
  return { ...blank(typed), problems: [...own, ...together], refusal }
}

function typedOf({ members, others = [], guests }: DraftParty): Record<string, string> {
  const typed: Record<string, string> = {}
  for (const { personId } of members) typed[`with.${personId}`] = 'on'
  for (const { personId, born, sex = '', carer } of [...members, ...others]) {
    Object.assign(typed, { [`born.${personId}`]: born, [`sex.${personId}`]: sex })
    if (carer) typed[`carer.${personId}`] = 'on'
  }
  for (const [at, { name, born, sex, carer }] of guests.entries()) {
    const key = `guest${at + 1}`
    Object.assign(typed, { [`${key}.name`]: name, [`${key}.born`]: born, [`${key}.sex`]: sex })
    if (carer) typed[`${key}.carer`] = 'on'
  }
  return typed
}

function NotOpen({ code }: { code: string }) {
  const { say } = useView()
  return (
    <Notice tone="wait" title={offeringWords.closed}>
      <ButtonLink to={`/e/${code}`} look="line">
        {say(enrolWords.back)}
      </ButtonLink>
    </Notice>
  )
}

const GroupsNotice = ({ code }: { code: string }) => (
  <Notice icon="users">
    <p>
      <Say text={enrolWords.groups} />
    </p>
    <MoreLink to={`/e/${code}/group`}>
      <Say text={ownGroupWords.offered} />
    </MoreLink>
  </Notice>
)
