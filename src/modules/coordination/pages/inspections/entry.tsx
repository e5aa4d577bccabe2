import { Field, FormBox } from '#platform/forms/fields.tsx'
import type { Form } from '#platform/forms/form.ts'
import { useView } from '#platform/http/view.ts'
import { Panel } from '#platform/ui/card.tsx'
import { Crumbs } from '#platform/ui/crumbs.tsx'
import { DeskHead } from '#platform/ui/page-head.tsx'
import { inspectionWords as words } from '../../words/inspections.ts'

/** What was written on paper is entered row by row: the code leads to the claim. */
export function EntryPage({ form }: { form: Form }) {
  const { say } = useView()
  return (
    <>
      <Crumbs trail={[{ label: words.title, to: '/desk/inspections' }]} />
      <DeskHead title={words.enterPaper} />
      <Panel>
        <p>{say(words.scanHint)}</p>
        <FormBox form={form} to="/desk/inspections/entry" submit={words.find} cancel="/desk/inspections">
          <Field form={form} name="code" type="code" label={words.code} hint={words.codeHint} width="m" most={40} />
        </FormBox>
      </Panel>
    </>
  )
}
