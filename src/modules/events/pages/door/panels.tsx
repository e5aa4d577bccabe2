import { For, Show } from 'solid-js'
import { blank } from '#platform/forms/form.ts'
import { Field, FormBox } from '#platform/forms/fields.tsx'
import { useView } from '#platform/http/view.ts'
import { digits } from '#platform/text/digits.ts'
import { showTrackingCode } from '#platform/text/codes.ts'
import { Button } from '#platform/ui/button.tsx'
import { Panel } from '#platform/ui/card.tsx'
import { MomentText } from '#platform/ui/dates.tsx'
import { Notice } from '#platform/ui/notice.tsx'
import { Tag } from '#platform/ui/tag.tsx'
import type { DoorEntry } from '../../rules/door.ts'
import type { DoorDevice } from '../../tables.ts'
import { doorWords as words } from '../../words/door.ts'

export interface Clash {
  readonly enrolmentId: string
  readonly code: string
  readonly member: number
}

/** Who was let in twice, by doors that did not know of each other. */
export function ClashPanel({ clashes, entries }: { clashes: readonly Clash[]; entries: readonly DoorEntry[] }) {
  const { say, locale } = useView()
  const nameOf = ({ enrolmentId, member }: Clash) =>
    entries.find(({ id }) => id === enrolmentId)?.members.find(({ position }) => position === member)?.name ?? ''
  return (
    <Show when={clashes.length > 0}>
      <Notice tone="alert" title={words.clashes}>
        <p>{say(words.clashesLead)}</p>
        <ul>
          <For each={clashes}>
            {(clash) => (
              <li>
                <bdi>{nameOf(clash)}</bdi> <bdi dir="ltr">{digits(showTrackingCode(clash.code), locale)}</bdi>
              </li>
            )}
          </For>
        </ul>
      </Notice>
    </Show>
  )
}

export interface Aside {
  readonly id: string
  readonly device: string | null
  readonly at: Date
}

/** What phones brought and the city could not take. */
export function AsidesPanel({ asides }: { asides: readonly Aside[] }) {
  const { say } = useView()
  return (
    <Show when={asides.length > 0}>
      <Notice tone="wait" title={words.asides}>
        <p>{say(words.asidesLead)}</p>
        <ul>
          <For each={asides}>
            {({ device, at }) => (
              <li>
                <bdi>{device}</bdi> · <MomentText at={at} style="short" />
              </li>
            )}
          </For>
        </ul>
      </Notice>
    </Show>
  )
}

/** The phones that may open this door, each to be closed when it is lost. */
export function PhonesPanel({ phones, base }: { phones: readonly DoorDevice[]; base: string }) {
  const { say } = useView()
  const form = blank()
  return (
    <Panel title={words.phones} sunken>
      <p>{say(words.phonesLead)}</p>
      <ul class="rows">
        <For each={phones}>{(phone) => <PhoneRow phone={phone} base={base} />}</For>
      </ul>
      <FormBox form={form} to={`${base}/phones`} submit={words.addPhone} look="line">
        <Field form={form} name="label" label={words.phoneName} most={60} width="m" />
      </FormBox>
    </Panel>
  )
}

function PhoneRow({ phone: { id, label, seenAt, revokedAt }, base }: { phone: DoorDevice; base: string }) {
  const { say, link } = useView()
  return (
    <li class="doorline">
      <span>
        <strong>
          <bdi>{label}</bdi>
        </strong>{' '}
        {seenAt && (
          <small>
            {say(words.lastSeen)}: <MomentText at={seenAt} style="short" />
          </small>
        )}
      </span>
      <Show when={revokedAt === null} fallback={<Tag tone="alert">{say(words.closed)}</Tag>}>
        <Tag tone="proof" icon="check">
          {say(words.working)}
        </Tag>
        <form method="post" action={link(`${base}/phones/${id}/closing`)}>
          <Button size="s" look="alert">
            {say(words.lost)}
          </Button>
        </form>
      </Show>
    </li>
  )
}
