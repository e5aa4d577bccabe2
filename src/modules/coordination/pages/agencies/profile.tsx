import { For, Show } from 'solid-js'
import { Checkbox, Checkboxes, Field, FormBox, Select, TextArea, TranslatedField } from '#platform/forms/fields.tsx'
import { blank, type Form } from '#platform/forms/form.ts'
import { useView } from '#platform/http/view.ts'
import type { Said } from '#platform/locale.ts'
import { Panel } from '#platform/ui/card.tsx'
import { Say } from '#platform/ui/say.tsx'
import { Tag } from '#platform/ui/tag.tsx'
import { DescriptionList, Folds, KeyValue } from '#platform/ui/text-blocks.tsx'
import { words as platform } from '#platform/words.ts'
import type { WholeAgency } from '../../routes/agencies/whole.ts'
import { agencyChannels } from '../../tables.ts'
import { agenciesWords as words, channelNames } from '../../words/agencies.ts'
import { kindOfMatter, kindsOfMatter } from '../../words/due.ts'
import type { AgencyDeskProps } from './desk.tsx'

/** How an agency answers: who, by which ways, what it accepts unasked; and the form that changes it. */
export function ProfilePanel(props: AgencyDeskProps) {
  const { failed, organisation, people } = props
  const refused = failed?.act === 'profile' ? failed.form : undefined
  const form = refused ?? blank(typedOf(props))
  const body = () => (
    <FormBox form={form} to={`/desk/agencies/${organisation.id}/profile`} submit={words.save} look="line">
      <ProfileFields form={form} people={people} />
    </FormBox>
  )
  return (
    <Panel title={words.profile}>
      <FactsOf {...props} />
      <Folds items={[{ title: words.edit, open: refused !== undefined, body }]} />
    </Panel>
  )
}

function FactsOf({ agency, people, standing }: AgencyDeskProps) {
  const { say } = useView()
  const liaison = people.find(({ id }) => id === agency.liaisonId)
  return (
    <DescriptionList>
      <KeyValue label={words.liaison}>
        {liaison && <bdi>{liaison.name}</bdi>} {agency.liaisonPost ? <Say text={agency.liaisonPost} /> : '–'}
      </KeyValue>
      <KeyValue label={words.channels}>
        {agency.channels.map((channel) => say(channelNames[channel])).join(say(platform.comma))}
      </KeyValue>
      <KeyValue label={words.number}>{say(agency.number === null ? words.noNumber : words.hasNumber)}</KeyValue>
      {agency.postalAddress && (
        <KeyValue label={words.address}>
          <bdi>{agency.postalAddress}</bdi>
        </KeyValue>
      )}
      <KeyValue label={words.standing}>
        <Show when={standing.length > 0} fallback={say(words.standingNone)}>
          <For each={standing}>{(kind) => <Tag line>{say(kindOfMatter(kind))}</Tag>}</For>
        </Show>
      </KeyValue>
    </DescriptionList>
  )
}

function typedOf({ agency, standing }: AgencyDeskProps) {
  const { liaisonPost, liaisonId, channels, wantsCode, postalAddress } = agency
  return {
    ...postTyped(liaisonPost),
    ...waysTyped(channels),
    liaison: liaisonId ?? '',
    ...(wantsCode && { code: 'on' }),
    address: postalAddress ?? '',
    standing: [...standing],
  }
}

const postTyped = (post: Said | null) => ({
  'post.fa': post?.fa ?? '',
  'post.en': post?.en ?? '',
  'post.azb': post?.azb ?? '',
})

const waysTyped = ([first = 'paper', second = '', third = '']: readonly string[]) => ({
  'channels.first': first,
  'channels.second': second,
  'channels.third': third,
})

const ways = agencyChannels.map((value) => ({ value, label: channelNames[value] }))

/** The fields of a profile. Who holds the post can be named once people have posts in the body. */
export const ProfileFields = ({ form, people }: { form: Form; people: WholeAgency['people'] }) => (
  <>
    <TranslatedField form={form} name="post" label={words.post} optional />
    {people.length > 0 && (
      <Select
        form={form}
        name="liaison"
        label={words.liaison}
        hint={words.liaisonHint}
        optional
        choices={people.map(({ id, name }) => ({ value: id, label: { fa: name } }))}
      />
    )}
    <Select form={form} name="channels.first" label={words.first} width="s" empty={false} choices={ways} />
    <Select form={form} name="channels.second" label={words.second} width="s" choices={ways} optional />
    <Select form={form} name="channels.third" label={words.third} width="s" choices={ways} optional />
    <Field form={form} name="number" type="tel" label={words.number} hint={words.numberHint} width="m" optional />
    <Checkbox form={form} name="code" label={words.wantsCode} />
    <TextArea form={form} name="address" rows={2} label={words.address} optional />
    <Checkboxes
      form={form}
      name="standing"
      label={words.standing}
      hint={words.standingHint}
      beside
      optional
      choices={kindsOfMatter.map((value) => ({ value, label: kindOfMatter(value) }))}
    />
  </>
)
