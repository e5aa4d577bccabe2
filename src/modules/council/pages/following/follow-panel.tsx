import { For, Show } from 'solid-js'
import { FormBox, HiddenField, MobileField, Radios, Select } from '#platform/forms/fields.tsx'
import { blank, type FormOf } from '#platform/forms/form.ts'
import { useView } from '#platform/http/view.ts'
import type { Text } from '#platform/locale.ts'
import { Panel } from '#platform/ui/card.tsx'
import { MoreLink } from '#platform/ui/button.tsx'
import { Say } from '#platform/ui/say.tsx'
import type { numberForm } from '../../forms/following.ts'
import type { Following } from '../../routes/following/begin.tsx'
import { followWords as words } from '../../words/following.ts'

/** Where a wish to follow is sent. */
export interface FollowedAt {
  readonly to: string
  /** The filter that is followed, by the names of its parts. */
  readonly filter?: Readonly<Record<string, string | undefined>>
}

interface Props extends FollowedAt {
  following: Following
  submit: Text
}

/** Begins or ends to follow what the page shows. */
export function FollowPanel({ following: { mode, on }, submit, ...at }: Props) {
  return (
    <Panel title={words.title} sunken>
      <Show when={mode === 'signed-in'} fallback={<WithoutAccount at={at} submit={submit} />}>
        <WithAccount at={at} on={on} submit={submit} />
      </Show>
    </Panel>
  )
}

interface Way {
  at: FollowedAt
  submit: Text
}

function WithAccount({ at, on, submit }: Way & { on: boolean }) {
  const { say } = useView()
  const form = blank({ channel: 'sms', quietFrom: '21', quietUntil: '8' })
  return (
    <>
      <p>
        <Say text={on ? words.on : words.signedIn} />
      </p>
      <FormBox form={form} to={at.to} submit={on ? words.unfollow : submit} look="line" once>
        <HiddenField name="on" value={on ? 'no' : 'yes'} />
        <Filter at={at} />
        {!on && <Manner form={form} />}
      </FormBox>
      <MoreLink to="/commitments/followed">{say(words.followed)}</MoreLink>
    </>
  )
}

function WithoutAccount({ at, submit }: Way) {
  return (
    <>
      <p>
        <Say text={words.anonymous} />
      </p>
      <NumberForm at={at} form={blank()} submit={submit} />
      <FormBox form={blank()} to={at.to} submit={words.takeFeed} look="quiet" once>
        <HiddenField name="channel" value="feed" />
        <Filter at={at} />
      </FormBox>
    </>
  )
}

/** The mobile that messages go to; a code proves it. */
export const NumberForm = ({ at, form, submit }: Way & { form: FormOf<typeof numberForm> }) => (
  <FormBox form={form} to={at.to} submit={submit} look="line" once>
    <HiddenField name="channel" value="sms" />
    <Filter at={at} />
    <MobileField form={form} name="mobile" label={words.mobile} hint={words.mobileHint} own />
  </FormBox>
)

const Filter = ({ at: { filter = {} } }: Pick<Way, 'at'>) => (
  <For each={Object.entries(filter)}>{([name, value]) => value && <HiddenField name={name} value={value} />}</For>
)

const channels = [
  { value: 'sms', label: words.sms },
  { value: 'feed', label: words.feed },
]

const hours = Array.from({ length: 24 }, (_hour, hour) => ({ value: String(hour), label: words.hour(hour) }))

/** By which way, and when not. */
const Manner = ({ form }: { form: ReturnType<typeof blank> }) => (
  <>
    <Radios form={form} name="channel" label={words.channel} choices={channels} beside />
    <Select form={form} name="quietFrom" label={words.quietFrom} choices={hours} empty={false} width="s" />
    <Select
      form={form}
      name="quietUntil"
      label={words.quietUntil}
      hint={words.quietHint}
      choices={hours}
      empty={false}
      width="s"
    />
  </>
)
