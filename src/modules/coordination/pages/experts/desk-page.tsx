import { FormBox, HiddenField } from '#platform/forms/fields.tsx'
import { useView } from '#platform/http/view.ts'
import { Button, ButtonLink } from '#platform/ui/button.tsx'
import { Panel } from '#platform/ui/card.tsx'
import { Crumbs } from '#platform/ui/crumbs.tsx'
import { DateText } from '#platform/ui/dates.tsx'
import { DeskHead } from '#platform/ui/page-head.tsx'
import { Say } from '#platform/ui/say.tsx'
import { DescriptionList, Folds, KeyValue } from '#platform/ui/text-blocks.tsx'
import type { ExpertDeskProps } from '../../routes/experts/desk.tsx'
import { fieldNames } from '../../words/decisions.ts'
import { expertWords as words, listingNames } from '../../words/experts.ts'
import { LinkList } from '../agencies/link-list.tsx'
import { formFor } from './desk-forms.ts'
import { InterestFields, ListingFields, ProfileFields } from './fields.tsx'
import { AdvisedPanel, ExpertState, InterestList, Listed } from './parts.tsx'

/** One expert at the Desk: the profile, what they agreed to, their interests, and what they were asked. */
export function ExpertDesk(props: ExpertDeskProps) {
  const { found } = props
  return (
    <>
      <Crumbs trail={[{ label: words.experts, to: '/desk/experts' }]} />
      <DeskHead title={{ fa: found.name }} meta={<ExpertState expert={found.expert} />}>
        <HeadActs {...props} />
      </DeskHead>
      <div class="split split--desk">
        <div class="stack">
          <Profile {...props} />
          <Interests {...props} />
          <AdvisedPanel base="/desk/advice" asked={props.asked} />
        </div>
        <div class="stack">
          <Consent {...props} />
          <Links {...props} />
        </div>
      </div>
    </>
  )
}

const hereOf = ({ found }: ExpertDeskProps) => `/desk/experts/${found.expert.personId}`

function HeadActs(props: ExpertDeskProps) {
  const { say, link } = useView()
  const { expert } = props.found
  return (
    <>
      {props.isPublic && (
        <ButtonLink to={`/experts/${expert.code}`} look="quiet" icon="eye">
          {say(words.publicPage)}
        </ButtonLink>
      )}
      {expert.confirmedAt === null && (
        <form method="post" action={link(`${hereOf(props)}/confirmation`)}>
          <Button icon="check">{say(words.confirm)}</Button>
        </form>
      )}
    </>
  )
}

function Profile(props: ExpertDeskProps) {
  const { say } = useView()
  const { expert } = props.found
  const own = props.zones.filter(({ id }) => expert.zoneIds.includes(id)).map(({ name }) => name)
  return (
    <Panel>
      <p>
        <Say text={expert.summary} />
      </p>
      <DescriptionList>
        <KeyValue label={words.field}>
          <Listed items={expert.fields.map((field) => fieldNames[field])} />
        </KeyValue>
        <KeyValue label={words.topics}>
          <Listed items={expert.topics} />
        </KeyValue>
        <KeyValue label={words.languages}>
          <Listed items={expert.languages} />
        </KeyValue>
        <KeyValue label={words.hours}>{say(words.hoursOf(expert.hours))}</KeyValue>
        <KeyValue label={words.zones}>
          <Listed items={own.length === 0 ? [words.wholeCity] : own} />
        </KeyValue>
        <KeyValue label={words.lastAsked}>
          {expert.lastAskedOn === null ? say(words.never) : <DateText day={expert.lastAskedOn} />}
        </KeyValue>
      </DescriptionList>
      <Folds items={[{ title: words.edit, open: props.failed?.act === 'profile', body: () => <Edit {...props} /> }]} />
    </Panel>
  )
}

const Edit = (props: ExpertDeskProps) => (
  <FormBox form={formFor(props, 'profile')} to={`${hereOf(props)}/profile`} submit={words.save} look="line">
    <ProfileFields form={formFor(props, 'profile')} zones={props.zones} />
  </FormBox>
)

function Interests(props: ExpertDeskProps) {
  const { say, link } = useView()
  const form = formFor(props, 'interest')
  const act = (id: string) => (
    <form method="post" action={link(`${hereOf(props)}/interest-end`)}>
      <HiddenField name="interest" value={id} />
      <Button look="quiet" size="s">
        {say(words.endInterest)}
      </Button>
    </form>
  )
  const body = () => (
    <FormBox form={form} to={`${hereOf(props)}/interest`} submit={words.declare} look="line" once>
      <InterestFields form={form} bodies={props.bodies} />
    </FormBox>
  )
  return (
    <Panel title={words.interests}>
      <InterestList interests={props.interests} act={act} />
      <Folds items={[{ title: words.declare, open: props.failed?.act === 'interest', body }]} />
    </Panel>
  )
}

function Consent(props: ExpertDeskProps) {
  const { say } = useView()
  const form = formFor(props, 'listing')
  const body = () => (
    <FormBox form={form} to={`${hereOf(props)}/listing`} submit={words.agree} look="line">
      <p class="hint">{say(words.listingPaper)}</p>
      <ListingFields form={form} />
    </FormBox>
  )
  return (
    <Panel title={words.listing}>
      <p>{say(listingNames[props.found.expert.listed])}</p>
      <Folds items={[{ title: words.agree, open: props.failed?.act === 'listing', body }]} />
    </Panel>
  )
}

function Links(props: ExpertDeskProps) {
  const here = `${hereOf(props)}/links`
  return (
    <Panel title={words.links}>
      <LinkList links={props.links} here={here} none={words.noLinks} />
      <FormBox form={formFor(props, 'links')} to={here} submit={words.sendLink} look="line" />
    </Panel>
  )
}
