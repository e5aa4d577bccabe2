import { For, Show } from 'solid-js'
import type { Inhabitant } from '#city/households/queries.ts'
import { householdRoleNames } from '#city/households/words.ts'
import { solarYear } from '#city/people/years.ts'
import type { Choice } from '#platform/forms/choices.tsx'
import { Field, FormBox, HiddenField, Radios, Select } from '#platform/forms/fields.tsx'
import { blank, type FormOf } from '#platform/forms/form.ts'
import { useView } from '#platform/http/view.ts'
import type { Locale, Text } from '#platform/locale.ts'
import { showTrackingCode } from '#platform/text/codes.ts'
import { digits } from '#platform/text/digits.ts'
import { Button, ButtonLink } from '#platform/ui/button.tsx'
import { Code } from '#platform/ui/code.tsx'
import { Crumbs } from '#platform/ui/crumbs.tsx'
import { Notice } from '#platform/ui/notice.tsx'
import { PageHead, Region } from '#platform/ui/page-head.tsx'
import { Tag } from '#platform/ui/tag.tsx'
import { Folds } from '#platform/ui/text-blocks.tsx'
import type { memberForm } from '../forms.ts'
import type { Need } from '../rules.ts'
import { needNames, words } from '../words.ts'

interface Shown extends Inhabitant {
  readonly isSelf: boolean
  /** Whether the reader describes them. */
  readonly isMine: boolean
}

interface FamilyProps {
  members: readonly Shown[]
  needs: ReadonlyMap<string, readonly Need[]>
  zoneId: string | undefined
  zones: readonly Choice[]
  isGuardian: boolean
  /** An id for whoever the form would add. */
  newId: string
  form: FormOf<typeof memberForm>
  /** For the other guardian, right after it was made. */
  code: string | undefined
  /** The enrolment one came from. */
  back: string | undefined
}

/** Who lives together, as a guardian writes it down: once, and then every enrolment is a tick. */
export function FamilyPage(props: FamilyProps) {
  const { say } = useView()
  const { isGuardian, back } = props
  return (
    <>
      <div class="wrap opening">
        <Crumbs trail={[{ label: { fa: 'جاهای من', en: 'My places', azb: 'یئرلریم' }, to: '/my' }]} />
        <PageHead title={words.household} lead={words.lead}>
          {back !== undefined && (
            <a class="btn" href={back}>
              {say(words.backToForm)}
            </a>
          )}
        </PageHead>
        <div class="split">
          <div class="stack">
            <h2>{say(words.members)}</h2>
            <Members {...props} />
            <Show when={isGuardian}>
              <AddForm {...props} />
            </Show>
          </div>
          <Show when={isGuardian}>
            <Home {...props} />
          </Show>
        </div>
      </div>
      <Show when={isGuardian}>
        <Other {...props} />
      </Show>
    </>
  )
}

const Members = ({ members, needs, back }: FamilyProps) => (
  <ul class="kin">
    <For each={members}>{(member) => <Member member={member} needs={needs} back={back} />}</For>
  </ul>
)

interface MemberProps extends Pick<FamilyProps, 'needs' | 'back'> {
  member: Shown
}

function Member({ member, needs, back }: MemberProps) {
  const { say } = useView()
  const { person, role, isSelf, isMine } = member
  const name = isSelf && person.nameKey === '' ? say(words.nameless) : person.name
  return (
    <li>
      <div>
        <p>
          <b>
            <bdi>{isSelf && person.nameKey !== '' ? say(words.you(name)) : name}</bdi>
          </b>{' '}
          <Tag line>{say(householdRoleNames[role])}</Tag>
        </p>
        <p class="meta">{say(aboutOf(member, useView().locale))}</p>
        <Show when={needs.get(person.id)}>{(told) => <Needs told={told()} />}</Show>
      </div>
      <Show when={isMine}>
        <ToMember id={person.id} name={name} back={back} />
      </Show>
    </li>
  )
}

function aboutOf({ isMine, person: { birthYear } }: Shown, locale: Locale): Text {
  if (!isMine) return words.writtenByThemselves
  if (birthYear === null) return words.notSaid
  return words.born(locale === 'en' ? birthYear : solarYear(birthYear))
}

function Needs({ told }: { told: readonly Need[] }) {
  const { say } = useView()
  return (
    <p class="cluster">
      <For each={told}>{(need) => <Tag tone="note">{say(needNames[need])}</Tag>}</For>
    </p>
  )
}

function ToMember({ id, name, back }: { id: string; name: string; back: string | undefined }) {
  const { say, link } = useView()
  return (
    <a
      class="btn btn--line btn--s"
      href={link(`/my/household/people/${id}${backIn(back)}`)}
      aria-label={say(words.describeNamed(name))}
    >
      {say(words.describe)}
    </a>
  )
}

const backIn = (back: string | undefined) => (back === undefined ? '' : `?back=${encodeURIComponent(back)}`)

export const sexChoices = [
  { value: 'female', label: words.female },
  { value: 'male', label: words.male },
]

function AddForm({ form, newId, back, members }: FamilyProps) {
  const isOpen = members.length === 1 || form.problems.length > 0 || form.refusal !== undefined
  return (
    <Folds
      items={[
        {
          title: words.add,
          open: isOpen,
          body: () => <MemberFields form={form} newId={newId} to={`/my/household/people${backIn(back)}`} />,
        },
      ]}
    />
  )
}

function MemberFields({ form, newId, to }: { form: FormOf<typeof memberForm>; newId: string; to: string }) {
  const { say } = useView()
  return (
    <FormBox form={form} to={to} submit={words.addAct}>
      <p class="hint">{say(words.addHint)}</p>
      <HiddenField name="id" value={form.typed('id') ?? newId} />
      <Field form={form} name="name" label={words.name} hint={words.nameHint} width="m" most={80} />
      <Field form={form} name="born" label={words.bornIn} hint={words.bornHint} type="number" width="s" most={20} />
      <Radios form={form} name="sex" label={words.sex} hint={words.sexHint} choices={sexChoices} beside optional />
    </FormBox>
  )
}

function Home({ zones, zoneId, back }: FamilyProps) {
  return (
    <section class="panel" id="zone" aria-labelledby="zone-title">
      <ZoneForm zones={zones} zoneId={zoneId} to={`/my/household/zone${backIn(back)}`} />
    </section>
  )
}

function ZoneForm({ zones, zoneId = '', to }: { zones: readonly Choice[]; zoneId?: string | undefined; to: string }) {
  const { say } = useView()
  const form = blank({ zoneId })
  return (
    <>
      <h2 id="zone-title">{say(words.zone)}</h2>
      <FormBox form={form} to={to} submit={words.save} look="line">
        <Select
          form={form}
          name="zoneId"
          label={words.zoneLabel}
          hint={words.zoneHint}
          empty={words.noZone}
          choices={zones}
          optional
        />
      </FormBox>
    </>
  )
}

function Other({ code }: FamilyProps) {
  const { say, link, locale } = useView()
  return (
    <Region id="other" title={words.other} lead={words.otherLead} ground>
      <div class="stack">
        {code !== undefined && (
          <Notice tone="proof" icon="key" title={words.inviteTitle}>
            <p class="bigcode">
              <Code>{digits(showTrackingCode(code), locale)}</Code>
            </p>
            <p>{say(words.inviteHint)}</p>
          </Notice>
        )}
        <div class="cluster">
          <form method="post" action={link('/my/household/invitation')}>
            <Button look="line" icon="key">
              {say(words.invite)}
            </Button>
          </form>
          <ButtonLink to="/my/household/join" look="quiet">
            {say(words.haveCode)}
          </ButtonLink>
        </div>
      </div>
    </Region>
  )
}
