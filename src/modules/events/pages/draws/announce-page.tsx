import type { Form } from '#platform/forms/form.ts'
import { Checkbox, DateField, Field, FormBox, HiddenField, TranslatedField } from '#platform/forms/fields.tsx'
import { useView } from '#platform/http/view.ts'
import { Crumbs } from '#platform/ui/crumbs.tsx'
import { MomentText } from '#platform/ui/dates.tsx'
import { DeskHead } from '#platform/ui/page-head.tsx'
import type { WaitingDraw } from '../../queries/draws.ts'
import { drawWords as words } from '../../words/draws.ts'

/** Rules, where the public word comes from, and when the secret is told: from then on nothing of it changes. */
export function AnnouncePage({ waiting, form }: { waiting: WaitingDraw; form: Form }) {
  const { say } = useView()
  return (
    <>
      <Crumbs trail={[{ label: words.draws, to: '/desk/draws' }]} />
      <DeskHead
        title={waiting.title}
        meta={
          <>
            {say(words.entriesUntil)}: <MomentText at={waiting.until} />
          </>
        }
      />
      <p>{say(words.announceLead)}</p>
      <FormBox form={form} to="/desk/draws" submit={words.announce} cancel="/desk/draws" long>
        <HiddenField name="pool" value={waiting.poolId} />
        <HiddenField name="phase" value={waiting.phase} />
        <TranslatedField form={form} name="rules" label={words.rulesField} hint={words.rulesHint} rows={4} />
        <TranslatedField form={form} name="saltSource" label={words.saltSource} hint={words.saltHint} rows={2} />
        <RevealFields form={form} />
        <Checkbox form={form} name="release" label={words.release} />
      </FormBox>
    </>
  )
}

/** The instant that is announced: nobody can wait for a better word. */
export const RevealFields = ({ form }: { form: Form }) => (
  <>
    <DateField form={form} name="on" label={words.revealOn} />
    <Field form={form} name="at" label={words.revealTime} width="s" />
  </>
)
