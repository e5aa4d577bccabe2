import { useView } from '#platform/http/view.ts'
import { Field, FormBox, HiddenField, TextArea } from '#platform/forms/fields.tsx'
import { blank, type Form } from '#platform/forms/form.ts'
import { Panel } from '#platform/ui/card.tsx'
import { Crumbs } from '#platform/ui/crumbs.tsx'
import { MomentText } from '#platform/ui/dates.tsx'
import { Notice } from '#platform/ui/notice.tsx'
import { PageHead } from '#platform/ui/page-head.tsx'
import { Say } from '#platform/ui/say.tsx'
import { DescriptionList, KeyValue } from '#platform/ui/text-blocks.tsx'
import { inLocale, type Said, type Text } from '#platform/locale.ts'
import type { Meeting, WholeLeague } from '../queries/league-whole.ts'
import { words } from '../words.ts'
import { Result } from './round-table.tsx'

export interface MatchProps {
  whole: WholeLeague
  one: Meeting
  /** As the captains' forms send it back. */
  shown: string
  /** What this reader may do about the result, or has just tried to. */
  may: { readonly enter: boolean; readonly answer: boolean }
  forms: { readonly result: Form; readonly contest: Form }
}

const textOf = (said: Said | undefined): Text => ({
  fa: inLocale(said ?? words.team, 'fa'),
  en: inLocale(said ?? words.team, 'en'),
})

/** One match: its result, and for the referee and the captains what they may say about it. */
export function MatchPage(props: MatchProps) {
  const { say } = useView()
  const { whole, one, may } = props
  const { offering, teams } = whole
  const [home, away] = [textOf(teams.get(one.homeId)?.name), textOf(teams.get(one.awayId)?.name)]
  return (
    <div class="wrap region">
      <Crumbs
        trail={[
          { label: words.leagues, to: '/leagues' },
          { label: offering.title, to: `/leagues/${offering.code}` },
        ]}
      />
      <PageHead title={words.against(home, away)} meta={<Result one={one} />} />
      <div class="stack">
        <Panel>
          <Facts one={one} home={home} away={away} />
        </Panel>
        {may.enter && <Enter {...props} home={home} away={away} />}
        {may.answer && <Answer {...props} />}
        {!may.enter && !may.answer && one.state === 'entered' && <p class="hint">{say(words.howResult)}</p>}
      </div>
    </div>
  )
}

function Facts({ one, home, away }: { one: Meeting; home: Text; away: Text }) {
  return (
    <DescriptionList>
      {one.startsAt && (
        <KeyValue label={words.when}>
          <MomentText at={one.startsAt} style="long" />
        </KeyValue>
      )}
      {one.place && (
        <KeyValue label={words.where}>
          <Say text={one.place} />
        </KeyValue>
      )}
      {one.homeConfirmedAt && (
        <KeyValue label={words.confirmedBy(home)}>
          <MomentText at={one.homeConfirmedAt} style="short" />
        </KeyValue>
      )}
      {one.awayConfirmedAt && (
        <KeyValue label={words.confirmedBy(away)}>
          <MomentText at={one.awayConfirmedAt} style="short" />
        </KeyValue>
      )}
    </DescriptionList>
  )
}

const addressOf = ({ whole, one }: MatchProps) => `/leagues/${whole.offering.code}/matches/${one.id}`

function Enter(props: MatchProps & { home: Text; away: Text }) {
  const { forms, one, home, away } = props
  return (
    <Panel title={one.homeGoals === null ? words.enter : words.enterAgain}>
      {one.contest !== null && (
        <Notice title={words.objection}>
          <p dir="auto">{one.contest}</p>
        </Notice>
      )}
      <FormBox form={forms.result} to={`${addressOf(props)}/result`} submit={words.enter}>
        <Field form={forms.result} name="home" type="number" label={words.goalsOf(home)} width="xs" most={2} />
        <Field form={forms.result} name="away" type="number" label={words.goalsOf(away)} width="xs" most={2} />
      </FormBox>
    </Panel>
  )
}

function Answer(props: MatchProps) {
  const { forms, shown } = props
  return (
    <>
      <Panel title={words.confirm}>
        <FormBox form={blank()} to={`${addressOf(props)}/confirmation`} submit={words.confirm}>
          <HiddenField name="shown" value={shown} />
        </FormBox>
      </Panel>
      <Panel title={words.contest}>
        <FormBox form={forms.contest} to={`${addressOf(props)}/objection`} submit={words.contest} look="line">
          <HiddenField name="shown" value={shown} />
          <TextArea form={forms.contest} name="why" label={words.contestWhy} rows={3} />
        </FormBox>
      </Panel>
    </>
  )
}
