import { FormBox, HiddenField } from '#platform/forms/fields.tsx'
import type { Form } from '#platform/forms/form.ts'
import { useView } from '#platform/http/view.ts'
import { Button } from '#platform/ui/button.tsx'
import { Panel } from '#platform/ui/card.tsx'
import { Crumbs } from '#platform/ui/crumbs.tsx'
import { PageHead } from '#platform/ui/page-head.tsx'
import type { Choosable } from '../../queries/bodies.ts'
import type { ListedExpert, ListedInterest } from '../../queries/experts.ts'
import { counselWords } from '../../words/counsel.ts'
import { expertWords as words, listingNames } from '../../words/experts.ts'
import { formFor } from '../experts/desk-forms.ts'
import { AvailabilityFields, InterestFields, ListingFields } from '../experts/fields.tsx'
import { ExpertState, FieldTags, InterestList } from '../experts/parts.tsx'
import { CounselCode, type HeldCounsel } from './code.tsx'

interface Props {
  found: ListedExpert
  interests: readonly ListedInterest[]
  bodies: readonly Choosable[]
  held: HeldCounsel
  failed: { readonly act: string; readonly form: Form } | undefined
}

/** What an expert decides about themselves: who sees what, how much time there is, which ties they have. */
export function CounselProfile(props: Props) {
  const { found, held } = props
  return (
    <section class="region">
      <div class="wrap stack">
        <Crumbs trail={[{ label: counselWords.title, to: held.base }]} />
        <PageHead
          title={counselWords.profile}
          lead={counselWords.profileWhy}
          meta={
            <>
              <ExpertState expert={found.expert} />
              <FieldTags fields={found.expert.fields} />
            </>
          }
        />
        <CounselCode held={held} />
        <div class="split">
          <Interests {...props} />
          <div class="stack">
            <Listing {...props} />
            <Availability {...props} />
          </div>
        </div>
      </div>
    </section>
  )
}

function Listing(props: Props) {
  const { say } = useView()
  const form = formFor(props, 'listing')
  return (
    <Panel title={words.listing}>
      <p class="hint">{say(words.listingWhy)}</p>
      {props.held.proved ? (
        <FormBox form={form} to={`${props.held.base}/profile/listing`} submit={words.agree} look="line">
          <ListingFields form={form} />
        </FormBox>
      ) : (
        <p>{say(listingNames[props.found.expert.listed])}</p>
      )}
    </Panel>
  )
}

function Availability(props: Props) {
  const { say } = useView()
  const form = formFor(props, 'availability')
  return (
    <Panel title={words.availability}>
      {props.held.proved ? (
        <FormBox form={form} to={`${props.held.base}/profile/availability`} submit={words.keepAvailability} look="line">
          <AvailabilityFields form={form} />
        </FormBox>
      ) : (
        <p>{say(words.hoursOf(props.found.expert.hours))}</p>
      )}
    </Panel>
  )
}

function Interests(props: Props) {
  const { say, link } = useView()
  const { held, interests, bodies } = props
  const form = formFor(props, 'interest')
  const end = (id: string) => (
    <form method="post" action={link(`${held.base}/profile/interest-end`)}>
      <HiddenField name="interest" value={id} />
      <Button look="quiet" size="s">
        {say(words.endInterest)}
      </Button>
    </form>
  )
  return (
    <Panel title={words.interests}>
      <p class="hint">{say(words.interestsWhy)}</p>
      <InterestList interests={interests} {...(held.proved && { act: end })} />
      {held.proved && (
        <FormBox form={form} to={`${held.base}/profile/interest`} submit={words.declare} look="line" once>
          <InterestFields form={form} bodies={bodies} />
        </FormBox>
      )}
    </Panel>
  )
}
